CREATE TABLE "restricted"."incident_notice" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"incident_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"event" text NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"mail_id" bigint,
	"sent_at" timestamp with time zone,
	"reference" text,
	"sent_by" text,
	CONSTRAINT "incident_notice_once" UNIQUE("incident_id","recipient","event"),
	CONSTRAINT "incident_notice_recipient" CHECK ("restricted"."incident_notice"."recipient" in ('owner', 'participants', 'coordinating-body', 'security-service')),
	CONSTRAINT "incident_notice_event" CHECK ("restricted"."incident_notice"."event" in ('opened', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "restricted"."mail_message" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"receipt" text,
	CONSTRAINT "mail_message_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "hidden_passage" (
	"work_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"anchor" text NOT NULL,
	"hidden_at" timestamp with time zone NOT NULL,
	"lifted_at" timestamp with time zone,
	CONSTRAINT "hidden_passage_work_id_version_anchor_pk" PRIMARY KEY("work_id","version","anchor")
);
--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "cause" text;--> statement-breakpoint
ALTER TABLE "incident" ADD COLUMN "analysis" text;--> statement-breakpoint
ALTER TABLE "public_request" ADD COLUMN "kind" text NOT NULL;--> statement-breakpoint
ALTER TABLE "public_request" ADD COLUMN "due_at" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "public_request" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "public_request" ADD COLUMN "hid" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "request_inbox" ADD COLUMN "code_hash" text NOT NULL;--> statement-breakpoint
ALTER TABLE "request_inbox" ADD COLUMN "kind" text NOT NULL;--> statement-breakpoint
ALTER TABLE "request_inbox" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "request_inbox" ADD COLUMN "anchor" text;--> statement-breakpoint
ALTER TABLE "request_inbox" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "restricted"."request_content" ADD COLUMN "code_hash" text NOT NULL;--> statement-breakpoint
ALTER TABLE "restricted"."request_content" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "restricted"."request_content" ADD COLUMN "anchor" text;--> statement-breakpoint
ALTER TABLE "restricted"."request_content" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "restricted"."request_content" ADD COLUMN "hide_rule" text NOT NULL;--> statement-breakpoint
ALTER TABLE "restricted"."request_content" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "restricted"."request_content" ADD COLUMN "answered_by" text;--> statement-breakpoint
ALTER TABLE "restricted"."request_content" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "restricted"."staff_notice" ADD COLUMN "mail_id" bigint;--> statement-breakpoint
ALTER TABLE "restricted"."incident_notice" ADD CONSTRAINT "incident_notice_incident_id_incident_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incident"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_passage" ADD CONSTRAINT "hidden_passage_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_message_waiting" ON "restricted"."mail_message" USING btree ("due_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "hidden_passage_at" ON "hidden_passage" USING btree ("hidden_at");--> statement-breakpoint
CREATE UNIQUE INDEX "incident_open" ON "incident" USING btree ("code") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "public_request_open" ON "public_request" USING btree ("due_at") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "request_content_passage" ON "restricted"."request_content" USING btree ("work_id","anchor");--> statement-breakpoint
CREATE INDEX "staff_notice_unsent" ON "restricted"."staff_notice" USING btree ("raised_at") WHERE mail_id is null;--> statement-breakpoint
ALTER TABLE "request_inbox" ADD CONSTRAINT "request_inbox_ticket_unique" UNIQUE("ticket");--> statement-breakpoint
ALTER TABLE "public_request" ADD CONSTRAINT "public_request_kind" CHECK ("public_request"."kind" in ('leak', 'error', 'over-masking', 'other', 'information', 'correction'));--> statement-breakpoint
ALTER TABLE "public_request" ADD CONSTRAINT "public_request_outcome" CHECK ("public_request"."outcome" in ('confirmed', 'refused', 'answered'));--> statement-breakpoint
ALTER TABLE "public_request" ADD CONSTRAINT "public_request_closed" CHECK ((closed_at is null) = (outcome is null));--> statement-breakpoint
ALTER TABLE "request_inbox" ADD CONSTRAINT "request_inbox_kind" CHECK ("request_inbox"."kind" in ('leak', 'error', 'over-masking', 'other', 'information', 'correction'));--> statement-breakpoint
CREATE TRIGGER guard_hidden_passage BEFORE INSERT OR UPDATE OR DELETE ON hidden_passage FOR EACH STATEMENT EXECUTE FUNCTION restricted.require_transaction();
--> statement-breakpoint
-- The answer to a request for whoever holds its code, and for nobody else: the public role cannot read the table,
-- only ask this function with the hash of the code.
CREATE FUNCTION public.request_answer(asked_ticket text, asked_code_hash text) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT answer FROM restricted.request_content WHERE ticket = asked_ticket AND code_hash = asked_code_hash
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION public.request_answer(text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION public.request_answer(text, text) TO ashkar_public, ashkar_staff;
--> statement-breakpoint
GRANT SELECT ON hidden_passage TO ashkar_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON hidden_passage, restricted.incident_notice, restricted.mail_message TO ashkar_staff;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA restricted TO ashkar_staff;
