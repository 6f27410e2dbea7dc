CREATE TABLE "restricted"."event_import" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"lines" integer NOT NULL,
	"stored" integer NOT NULL,
	"already_there" integer NOT NULL,
	"refused" integer NOT NULL,
	"refused_by_reason" jsonb NOT NULL,
	"first_refused" jsonb NOT NULL,
	"refused_file_bytes" bigint NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "received_decision" (
	"record_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "received_decision_state" CHECK ("received_decision"."state" in ('in-work', 'withheld'))
);
--> statement-breakpoint
ALTER TABLE "register_event" ADD COLUMN "appealed_case_key" text;--> statement-breakpoint
CREATE INDEX "register_event_appealed" ON "register_event" USING btree ("appealed_case_key") WHERE appealed_case_key is not null;--> statement-breakpoint
-- Events come in batches of thousands: what they touch of the ledger is found once a statement, not once a row.
DROP TRIGGER event_touches ON register_event;
--> statement-breakpoint
-- Each row is looked up by its key (LATERAL with OFFSET 0 keeps it so): the plan is made once a session, on a fresh
-- database for empty tables, and must not read the whole register for each batch later.
CREATE OR REPLACE FUNCTION restricted.event_touches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO restricted.ledger_touched (court_code, month)
  WITH corrections AS MATERIALIZED (
    SELECT corrects FROM added WHERE source = 'e-court' AND corrects IS NOT NULL
  ), records AS MATERIALIZED (
    SELECT record_id FROM added
      WHERE source = 'e-court' AND type = 'decision-adopted' AND record_id IS NOT NULL
    UNION
    SELECT e.record_id FROM corrections c, LATERAL (
      SELECT record_id FROM register_event
      WHERE source = 'e-court' AND event_id = c.corrects AND record_id IS NOT NULL OFFSET 0) e
  ), cells AS (
    SELECT e.court_code, e.on_day FROM records r, LATERAL (
      SELECT court_code, occurred_on AS on_day FROM register_event
      WHERE record_id = r.record_id AND source || '' = 'e-court' AND type || '' = 'decision-adopted' OFFSET 0) e
    UNION
    SELECT d.court_code, d.adopted_on FROM records r, LATERAL (
      SELECT id FROM work WHERE source = 'e-court' AND record_id = r.record_id OFFSET 0) w, LATERAL (
      SELECT court_code, adopted_on FROM decision WHERE work_id = w.id OFFSET 0) d
    UNION
    SELECT s.court_code, s.adopted_on FROM records r, LATERAL (
      SELECT court_code, adopted_on FROM restricted.submission
      WHERE source = 'e-court' AND record_id = r.record_id AND state <> 'refused' OFFSET 0) s
  )
  SELECT DISTINCT court_code, to_char(on_day, 'YYYY-MM') FROM cells
    WHERE court_code IS NOT NULL AND on_day IS NOT NULL ORDER BY 2, 1
  ON CONFLICT (month, court_code) DO UPDATE SET month = excluded.month;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER event_touches AFTER INSERT ON register_event REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION restricted.event_touches();
