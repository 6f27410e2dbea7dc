CREATE TABLE "ledger_month" (
	"court_code" text NOT NULL,
	"month" text NOT NULL,
	"adopted" integer NOT NULL,
	"published" integer NOT NULL,
	"published_late" integer NOT NULL,
	"in_work" integer NOT NULL,
	"withheld" integer NOT NULL,
	"withheld_by_ground" jsonb NOT NULL,
	"overdue" integer NOT NULL,
	"not_received" integer NOT NULL,
	"not_received_late" integer NOT NULL,
	"unknown" integer NOT NULL,
	"unregistered" integer NOT NULL,
	"counted_on" date NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_month_month_court_code_pk" PRIMARY KEY("month","court_code")
);
--> statement-breakpoint
CREATE TABLE "restricted"."ledger_touched" (
	"court_code" text NOT NULL,
	"month" text NOT NULL,
	CONSTRAINT "ledger_touched_month_court_code_pk" PRIMARY KEY("month","court_code")
);
--> statement-breakpoint
CREATE INDEX "register_event_corrects" ON "register_event" USING btree ("source","corrects") WHERE corrects is not null;
--> statement-breakpoint
-- What changes a number of the ledger names the courts and months to count again. The conflict is an update, not
-- "do nothing": it holds the row until this transaction ends, so that no one counts without what it writes.
CREATE FUNCTION restricted.touch_ledger(code text, adopted_on date) RETURNS void LANGUAGE sql AS $$
  INSERT INTO restricted.ledger_touched (court_code, month)
  SELECT code, to_char(adopted_on, 'YYYY-MM') WHERE code IS NOT NULL AND adopted_on IS NOT NULL
  ON CONFLICT (month, court_code) DO UPDATE SET month = excluded.month
$$;
--> statement-breakpoint
CREATE FUNCTION restricted.touch_record(record text) RETURNS void LANGUAGE sql AS $$
  SELECT restricted.touch_ledger(court_code, occurred_on) FROM
    (SELECT court_code, occurred_on FROM register_event
      WHERE record_id = record AND source = 'e-court' AND type = 'decision-adopted'
      UNION
      SELECT d.court_code, d.adopted_on FROM decision d JOIN work w ON w.id = d.work_id
      WHERE w.source = 'e-court' AND w.record_id = record
      UNION
      SELECT court_code, adopted_on FROM restricted.submission
      WHERE record_id = record AND source = 'e-court' ORDER BY 2, 1) cells
$$;
--> statement-breakpoint
CREATE FUNCTION restricted.event_touches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_record(NEW.record_id) WHERE NEW.record_id IS NOT NULL;
  PERFORM restricted.touch_record(record_id) FROM register_event
    WHERE source = NEW.source AND event_id = NEW.corrects AND record_id IS NOT NULL;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER event_touches AFTER INSERT ON register_event FOR EACH ROW
  WHEN (NEW.source = 'e-court' AND (NEW.type = 'decision-adopted' OR NEW.corrects IS NOT NULL))
  EXECUTE FUNCTION restricted.event_touches();
--> statement-breakpoint
CREATE FUNCTION restricted.submission_touches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_record(NEW.record_id);
  IF TG_OP = 'UPDATE' THEN PERFORM restricted.touch_ledger(OLD.court_code, OLD.adopted_on); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER submission_touches AFTER INSERT OR UPDATE OF state, record_id, court_code, adopted_on
  ON restricted.submission FOR EACH ROW
  WHEN (NEW.source = 'e-court' AND NEW.record_id IS NOT NULL)
  EXECUTE FUNCTION restricted.submission_touches();
--> statement-breakpoint
CREATE FUNCTION restricted.work_touches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_record(NEW.record_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER work_touches AFTER UPDATE OF status ON work FOR EACH ROW
  WHEN (NEW.source = 'e-court') EXECUTE FUNCTION restricted.work_touches();
--> statement-breakpoint
CREATE FUNCTION restricted.decision_touches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_record(record_id) FROM work WHERE id = NEW.work_id AND source = 'e-court';
  IF TG_OP = 'UPDATE' THEN PERFORM restricted.touch_ledger(OLD.court_code, OLD.adopted_on); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER decision_touches AFTER INSERT OR UPDATE ON decision FOR EACH ROW
  EXECUTE FUNCTION restricted.decision_touches();
--> statement-breakpoint
-- A record that was kept before this migration is counted once from its beginning.
INSERT INTO restricted.ledger_touched (court_code, month)
  SELECT court_code, to_char(occurred_on, 'YYYY-MM') FROM register_event
    WHERE source = 'e-court' AND type = 'decision-adopted' AND court_code IS NOT NULL
  UNION SELECT court_code, to_char(adopted_on, 'YYYY-MM') FROM decision
  UNION SELECT court_code, to_char(adopted_on, 'YYYY-MM') FROM restricted.submission
    WHERE source = 'e-court' AND record_id IS NOT NULL AND court_code IS NOT NULL AND adopted_on IS NOT NULL;
--> statement-breakpoint
GRANT SELECT ON ledger_month TO ashkar_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ledger_month, restricted.ledger_touched TO ashkar_staff;
