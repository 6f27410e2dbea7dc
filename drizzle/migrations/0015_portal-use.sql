CREATE TABLE "restricted"."lot_reading" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"submission_id" uuid NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	"edits_before" integer[] NOT NULL,
	"closed_at" timestamp with time zone,
	"missed" integer DEFAULT 0 NOT NULL,
	"over_masked" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "lot_reading_counts" CHECK (missed >= 0 and over_masked >= 0)
);
--> statement-breakpoint
CREATE TABLE "restricted"."usage_day" (
	"on" date NOT NULL,
	"tally" text NOT NULL,
	"category" text DEFAULT '' NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "usage_day_on_tally_category_pk" PRIMARY KEY("on","tally","category")
);
--> statement-breakpoint
CREATE TABLE "usage_inbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"on" date NOT NULL,
	"tally" text NOT NULL,
	"category" text DEFAULT '' NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "usage_inbox_tally" CHECK ("usage_inbox"."tally" in ('searches', 'searches-empty', 'answer-ms-1', 'answer-ms-2', 'answer-ms-3', 'answer-ms-5', 'answer-ms-7', 'answer-ms-10', 'answer-ms-15', 'answer-ms-20', 'answer-ms-30', 'answer-ms-50', 'answer-ms-70', 'answer-ms-100', 'answer-ms-150', 'answer-ms-200', 'answer-ms-300', 'answer-ms-500', 'answer-ms-700', 'answer-ms-1000', 'answer-ms-1500', 'answer-ms-2000', 'answer-ms-3000', 'answer-ms-5000', 'answer-ms-10000', 'answer-ms-60000')),
	CONSTRAINT "usage_inbox_category" CHECK (category ~ '^[a-z]{0,20}$'),
	CONSTRAINT "usage_inbox_count" CHECK (count > 0)
);
--> statement-breakpoint
ALTER TABLE "restricted"."lot_reading" ADD CONSTRAINT "lot_reading_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "restricted"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "lot_reading_open" ON "restricted"."lot_reading" USING btree ("submission_id") WHERE closed_at is null;--> statement-breakpoint
-- The one setting that everybody may read.
CREATE VIEW term_start AS
  SELECT (value #>> '{}')::date AS started_on FROM restricted.setting WHERE key = 'started-on';
--> statement-breakpoint
CREATE FUNCTION restricted.lot_touches_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_subject('lot', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER lot_touches_subject AFTER INSERT OR UPDATE ON restricted.lot_reading FOR EACH ROW
  EXECUTE FUNCTION restricted.lot_touches_subject();
--> statement-breakpoint
CREATE FUNCTION restricted.usage_touches_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_subject('usage', NEW."on"::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER usage_touches_subject AFTER INSERT OR UPDATE ON restricted.usage_day FOR EACH ROW
  EXECUTE FUNCTION restricted.usage_touches_subject();
--> statement-breakpoint
-- What is counted of a decision has changed: every one is counted again.
INSERT INTO restricted.stat_touched (source, subject)
  SELECT 'work', work_id::text FROM decision ON CONFLICT DO NOTHING;
--> statement-breakpoint
REVOKE ALL ON usage_inbox FROM ashkar_public;
--> statement-breakpoint
GRANT INSERT ON usage_inbox TO ashkar_public;
--> statement-breakpoint
GRANT SELECT ON term_start TO ashkar_public, ashkar_staff;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON usage_inbox, restricted.usage_day, restricted.lot_reading TO ashkar_staff;
