CREATE TABLE "restricted"."sample_reading" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"week_starts_on" date NOT NULL,
	"work_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"published_on" date NOT NULL,
	"closed_at" timestamp with time zone,
	"read_by" text,
	"finding" text,
	"passages" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sample_reading_once" UNIQUE("work_id","version"),
	CONSTRAINT "sample_reading_finding" CHECK ("restricted"."sample_reading"."finding" in ('clean', 'leak', 'gone')),
	CONSTRAINT "sample_reading_closed" CHECK ((closed_at is null) = (finding is null) and (closed_at is null) = (read_by is null)),
	CONSTRAINT "sample_reading_passages" CHECK ((finding is not distinct from 'leak') = (passages > 0))
);
--> statement-breakpoint
CREATE TABLE "restricted"."sample_week" (
	"starts_on" date PRIMARY KEY NOT NULL,
	"published" integer NOT NULL,
	"drawn" integer NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	CONSTRAINT "sample_week_drawn" CHECK (drawn between 1 and published)
);
--> statement-breakpoint
ALTER TABLE "restricted"."sample_reading" ADD CONSTRAINT "sample_reading_week_starts_on_sample_week_starts_on_fk" FOREIGN KEY ("week_starts_on") REFERENCES "restricted"."sample_week"("starts_on") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted"."sample_reading" ADD CONSTRAINT "sample_reading_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sample_reading_week" ON "restricted"."sample_reading" USING btree ("week_starts_on");--> statement-breakpoint
CREATE INDEX "sample_reading_open" ON "restricted"."sample_reading" USING btree ("id") WHERE closed_at is null;--> statement-breakpoint
CREATE FUNCTION restricted.sample_touches_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM restricted.touch_subject('sample', NEW.id::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sample_touches_subject AFTER INSERT OR UPDATE ON restricted.sample_reading FOR EACH ROW
  EXECUTE FUNCTION restricted.sample_touches_subject();
--> statement-breakpoint
-- What a reader has found stays as it was found.
CREATE TRIGGER sample_reading_stays BEFORE UPDATE OR DELETE ON restricted.sample_reading FOR EACH ROW
  WHEN (OLD.closed_at IS NOT NULL) EXECUTE FUNCTION restricted.refuse_change();
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON restricted.sample_week, restricted.sample_reading TO ashkar_staff;
