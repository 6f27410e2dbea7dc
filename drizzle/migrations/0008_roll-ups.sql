CREATE TABLE "stat_daily" (
	"tally" text NOT NULL,
	"on" date NOT NULL,
	"court" text DEFAULT '' NOT NULL,
	"procedure" text DEFAULT '' NOT NULL,
	"instance" text DEFAULT '' NOT NULL,
	"kind" text DEFAULT '' NOT NULL,
	"category" text DEFAULT '' NOT NULL,
	"outcome" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "stat_daily_tally_on_court_procedure_instance_kind_category_outcome_body_pk" PRIMARY KEY("tally","on","court","procedure","instance","kind","category","outcome","body")
);
--> statement-breakpoint
CREATE TABLE "stat_monthly" (
	"tally" text NOT NULL,
	"on" date NOT NULL,
	"court" text DEFAULT '' NOT NULL,
	"procedure" text DEFAULT '' NOT NULL,
	"instance" text DEFAULT '' NOT NULL,
	"kind" text DEFAULT '' NOT NULL,
	"category" text DEFAULT '' NOT NULL,
	"outcome" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "stat_monthly_tally_on_court_procedure_instance_kind_category_outcome_body_pk" PRIMARY KEY("tally","on","court","procedure","instance","kind","category","outcome","body")
);
--> statement-breakpoint
CREATE TABLE "restricted"."stat_subject" (
	"source" text NOT NULL,
	"subject" text NOT NULL,
	"facts" jsonb NOT NULL,
	CONSTRAINT "stat_subject_source_subject_pk" PRIMARY KEY("source","subject")
);
--> statement-breakpoint
CREATE TABLE "restricted"."stat_touched" (
	"source" text NOT NULL,
	"subject" text NOT NULL,
	CONSTRAINT "stat_touched_source_subject_pk" PRIMARY KEY("source","subject")
);
--> statement-breakpoint
CREATE INDEX "stat_daily_zero" ON "stat_daily" USING btree ("tally") WHERE value = 0;--> statement-breakpoint
CREATE INDEX "stat_monthly_zero" ON "stat_monthly" USING btree ("tally") WHERE value = 0;--> statement-breakpoint
CREATE INDEX "register_event_subject" ON "register_event" USING btree ("source","subject");--> statement-breakpoint
-- What changes a fact names the subject whose facts must be read again. The conflict is an update, not "do
-- nothing": it holds the row until this transaction ends, so that no one counts without what it writes.
CREATE FUNCTION restricted.touch_subject(touched_source text, touched_subject text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO restricted.stat_touched (source, subject) VALUES (touched_source, touched_subject)
  ON CONFLICT (source, subject) DO UPDATE SET source = excluded.source
$$;
--> statement-breakpoint
CREATE FUNCTION restricted.events_touch_subjects() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO restricted.stat_touched (source, subject)
    SELECT source, subject FROM added
    UNION
    SELECT e.source, e.subject FROM added a
      JOIN register_event e ON e.source = a.source AND e.event_id = a.corrects
    ORDER BY 1, 2
  ON CONFLICT (source, subject) DO UPDATE SET source = excluded.source;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_touch_subjects AFTER INSERT ON register_event REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION restricted.events_touch_subjects();
--> statement-breakpoint
CREATE FUNCTION restricted.work_touches_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_subject('work', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER work_touches_subject AFTER INSERT OR UPDATE ON work FOR EACH ROW
  EXECUTE FUNCTION restricted.work_touches_subject();
--> statement-breakpoint
CREATE FUNCTION restricted.part_touches_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_subject('work', NEW.work_id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER decision_touches_subject AFTER INSERT OR UPDATE ON decision FOR EACH ROW
  EXECUTE FUNCTION restricted.part_touches_subject();
--> statement-breakpoint
CREATE TRIGGER act_touches_subject AFTER INSERT OR UPDATE ON act FOR EACH ROW
  EXECUTE FUNCTION restricted.part_touches_subject();
--> statement-breakpoint
CREATE TRIGGER expression_touches_subject AFTER INSERT OR UPDATE OF receipt, reviewed ON expression FOR EACH ROW
  EXECUTE FUNCTION restricted.part_touches_subject();
--> statement-breakpoint
CREATE FUNCTION restricted.citations_touch_subjects() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_subject('work', work_id::text) FROM
    (SELECT DISTINCT work_id FROM changed ORDER BY work_id) works;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER citations_touch_subjects AFTER INSERT ON citation REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION restricted.citations_touch_subjects();
--> statement-breakpoint
CREATE TRIGGER citations_gone_touch_subjects AFTER DELETE ON citation REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION restricted.citations_touch_subjects();
--> statement-breakpoint
CREATE FUNCTION restricted.incident_touches_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_subject('incident', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER incident_touches_subject AFTER INSERT OR UPDATE ON incident FOR EACH ROW
  EXECUTE FUNCTION restricted.incident_touches_subject();
--> statement-breakpoint
CREATE FUNCTION restricted.request_touches_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_subject('request', NEW.ticket);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER request_touches_subject AFTER INSERT OR UPDATE ON public_request FOR EACH ROW
  EXECUTE FUNCTION restricted.request_touches_subject();
--> statement-breakpoint
-- A record that was kept before this migration is counted once from its beginning.
INSERT INTO restricted.stat_touched (source, subject)
  SELECT DISTINCT source, subject FROM register_event
  UNION SELECT 'work', id::text FROM work
  UNION SELECT 'incident', id::text FROM incident
  UNION SELECT 'request', ticket FROM public_request;
--> statement-breakpoint
GRANT SELECT ON stat_daily, stat_monthly TO ashkar_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON stat_daily, stat_monthly, restricted.stat_subject, restricted.stat_touched TO ashkar_staff;
