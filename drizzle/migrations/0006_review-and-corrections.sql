CREATE TABLE "restricted"."review_edit" (
	"submission_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"propagate" boolean NOT NULL,
	"cls" text,
	"ground" text,
	"entity" text,
	"label" text,
	"reason" text,
	"doubt" text,
	"code" text,
	"input_hmac" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undone_by" text,
	"undone_at" timestamp with time zone,
	"confirmed_by" text,
	CONSTRAINT "review_edit_submission_id_seq_pk" PRIMARY KEY("submission_id","seq"),
	CONSTRAINT "review_edit_kind" CHECK ("restricted"."review_edit"."kind" in ('add', 'change', 'drop', 'accept-doubt')),
	CONSTRAINT "review_edit_class" CHECK ("restricted"."review_edit"."cls" in ('person', 'company', 'fin', 'document', 'voen', 'account', 'card', 'contract', 'phone', 'email', 'network', 'plate', 'property', 'address', 'date', 'place', 'workplace', 'sensitive', 'secret')),
	CONSTRAINT "review_edit_ground" CHECK ("restricted"."review_edit"."ground" in ('P', 'D', 'Pr', 'S', 'B', 'C', 'T')),
	CONSTRAINT "review_edit_reason" CHECK ("restricted"."review_edit"."reason" in ('not-personal', 'official-in-office', 'state-body', 'cited-law', 'public-place')),
	CONSTRAINT "review_edit_release" CHECK (kind <> 'drop' or reason is not null),
	CONSTRAINT "review_edit_four_eyes" CHECK (confirmed_by is null or confirmed_by <> "by")
);
--> statement-breakpoint
CREATE TABLE "restricted"."work_change" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"work_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason_code" text NOT NULL,
	"document_sha256" text NOT NULL,
	"document_name" text NOT NULL,
	"document_type" text NOT NULL,
	"state" text NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_by" text,
	"closed_at" timestamp with time zone,
	"version" integer,
	"withdrawn_by" text,
	CONSTRAINT "work_change_kind" CHECK ("restricted"."work_change"."kind" in ('correct', 'withdraw', 'reinstate')),
	CONSTRAINT "work_change_state" CHECK ("restricted"."work_change"."state" in ('open', 'done', 'refused')),
	CONSTRAINT "work_change_document" CHECK (length(document_name) between 1 and 200),
	CONSTRAINT "work_change_four_eyes" CHECK (kind <> 'reinstate' or (withdrawn_by is not null and withdrawn_by <> opened_by))
);
--> statement-breakpoint
ALTER TABLE "restricted"."review_task" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "restricted"."review_task" ADD COLUMN "first_reader" text;
--> statement-breakpoint
ALTER TABLE "restricted"."review_task" ADD COLUMN "sent_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "restricted"."review_edit" ADD CONSTRAINT "review_edit_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "restricted"."submission"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "restricted"."work_change" ADD CONSTRAINT "work_change_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "restricted"."work_change" ADD CONSTRAINT "work_change_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "restricted"."submission"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "restricted"."work_change" ADD CONSTRAINT "work_change_document_sha256_original_sha256_fk" FOREIGN KEY ("document_sha256") REFERENCES "restricted"."original"("sha256") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "work_change_open" ON "restricted"."work_change" USING btree ("work_id") WHERE state = 'open';
--> statement-breakpoint
CREATE INDEX "work_change_work" ON "restricted"."work_change" USING btree ("work_id","opened_at");
--> statement-breakpoint
ALTER TABLE "restricted"."review_task" ADD CONSTRAINT "review_task_four_eyes" CHECK (decision is distinct from 'accept' or first_reader is null or decided_by <> first_reader);
--> statement-breakpoint
-- A released mask goes out only when another person has confirmed it; the row itself refuses the same one.
CREATE FUNCTION restricted.require_second_reader() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decision = 'accept' AND EXISTS (
    SELECT FROM restricted.review_edit e WHERE e.submission_id = NEW.submission_id
      AND e.kind = 'drop' AND e.undone_at IS NULL AND e.confirmed_by IS NULL
  ) THEN
    RAISE EXCEPTION 'ashkar: a released mask waits for a second reader';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER second_reader BEFORE UPDATE ON restricted.review_task FOR EACH ROW
  EXECUTE FUNCTION restricted.require_second_reader();
--> statement-breakpoint
-- No correction is published without the document it rests on. Source: Court 7.2.15.
CREATE FUNCTION restricted.require_reason_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM restricted.work_change c WHERE c.work_id = NEW.work_id AND c.state = 'open'
      AND c.kind = 'correct' AND NEW.reason_code = 'correction-' || c.reason_code
  ) THEN
    RAISE EXCEPTION 'ashkar: a correction without a reason document';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER reason_document BEFORE INSERT OR UPDATE ON publication FOR EACH ROW
  WHEN (NEW.reason_code LIKE 'correction-%') EXECUTE FUNCTION restricted.require_reason_document();
--> statement-breakpoint
CREATE FUNCTION restricted.keep_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- What a change rests on stays; only its end is written later, once.
  IF TG_OP = 'UPDATE' AND OLD.state = 'open' AND (NEW.id, NEW.work_id, NEW.submission_id, NEW.kind, NEW.reason_code,
      NEW.document_sha256, NEW.document_name, NEW.document_type, NEW.opened_by, NEW.opened_at, NEW.withdrawn_by)
    IS NOT DISTINCT FROM (OLD.id, OLD.work_id, OLD.submission_id, OLD.kind, OLD.reason_code,
      OLD.document_sha256, OLD.document_name, OLD.document_type, OLD.opened_by, OLD.opened_at, OLD.withdrawn_by) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'ashkar: work_change is append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only_change BEFORE UPDATE OR DELETE ON restricted.work_change FOR EACH ROW
  EXECUTE FUNCTION restricted.keep_change();
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON restricted.review_edit TO ashkar_staff;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON restricted.work_change TO ashkar_staff;
