CREATE SCHEMA "restricted";
--> statement-breakpoint
CREATE TABLE "court" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"region" text NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "court_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "judge" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"court_code" text NOT NULL,
	"name_as_written" text NOT NULL,
	"name_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "citation" (
	"expression_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"work_id" uuid NOT NULL,
	"anchor" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"raw_text" text NOT NULL,
	"target_type" text NOT NULL,
	"target_key" text NOT NULL,
	"article" text,
	"point" text,
	CONSTRAINT "citation_expression_id_position_pk" PRIMARY KEY("expression_id","position")
);
--> statement-breakpoint
CREATE TABLE "expression" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"work_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"language" text NOT NULL,
	"text" jsonb,
	"content_hash" text NOT NULL,
	"receipt" jsonb NOT NULL,
	"signature" jsonb NOT NULL,
	"reviewed" boolean NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "expression_version" UNIQUE("work_id","version")
);
--> statement-breakpoint
CREATE TABLE "provision" (
	"expression_id" uuid NOT NULL,
	"provision_id" text NOT NULL,
	"work_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"number" text,
	"heading" text,
	"content_hash" text NOT NULL,
	"repealed" boolean NOT NULL,
	CONSTRAINT "provision_expression_id_provision_id_pk" PRIMARY KEY("expression_id","provision_id")
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"work_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"event" text NOT NULL,
	"reason_code" text,
	"leaf_index" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "publication_once" UNIQUE("work_id","version","event"),
	CONSTRAINT "publication_event" CHECK ("publication"."event" in ('published', 'corrected', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "incident" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"affected" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_leaf" (
	"index" integer PRIMARY KEY NOT NULL,
	"work_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"entry" text NOT NULL,
	"hash" text NOT NULL,
	"salt" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"work_id" uuid NOT NULL,
	"action" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "outbox_action" CHECK ("outbox"."action" in ('index', 'delete'))
);
--> statement-breakpoint
CREATE TABLE "public_request" (
	"ticket" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "register_event" (
	"event_id" text NOT NULL,
	"source" text NOT NULL,
	"type" text NOT NULL,
	"occurred_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"subject" text NOT NULL,
	"court_code" text,
	"case_number_key" text,
	"record_id" text,
	"corrects" text,
	"event" jsonb NOT NULL,
	CONSTRAINT "register_event_source_event_id_pk" PRIMARY KEY("source","event_id")
);
--> statement-breakpoint
CREATE TABLE "request_inbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ticket" text NOT NULL,
	"work_id" uuid,
	"content" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted"."annotation" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"annotations" jsonb NOT NULL,
	"doubts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted"."audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"result" text NOT NULL,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted"."case_record" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"closed_hearing" boolean NOT NULL,
	"judges" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted"."original" (
	"sha256" text PRIMARY KEY NOT NULL,
	"object_key" text NOT NULL,
	"bytes" integer NOT NULL,
	"stored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted"."party" (
	"submission_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"role" text NOT NULL,
	"party" jsonb NOT NULL,
	CONSTRAINT "party_position" UNIQUE("submission_id","position")
);
--> statement-breakpoint
CREATE TABLE "restricted"."request_content" (
	"ticket" text PRIMARY KEY NOT NULL,
	"work_id" uuid,
	"content" text NOT NULL,
	"reason_code" text
);
--> statement-breakpoint
CREATE TABLE "restricted"."review_task" (
	"submission_id" uuid PRIMARY KEY NOT NULL,
	"reasons" text[] NOT NULL,
	"due_on" date,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"decision" text,
	"decided_by" text,
	"ground" text
);
--> statement-breakpoint
CREATE TABLE "restricted"."session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted"."setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "restricted"."staff_user" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subject" text NOT NULL,
	"roles" text[] NOT NULL,
	"blocked_at" timestamp with time zone,
	CONSTRAINT "staff_user_subject_unique" UNIQUE("subject")
);
--> statement-breakpoint
CREATE TABLE "restricted"."submission" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"state" text NOT NULL,
	"reason_code" text,
	"reason_sentence" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"record_id" text,
	"revision" integer,
	"adopted_on" date,
	"court_code" text,
	"metadata" jsonb,
	"report" jsonb,
	"signature" jsonb,
	"extracted" jsonb,
	"structured" jsonb,
	"mismatches" jsonb,
	"anonymized" jsonb,
	"reviewed" boolean DEFAULT false NOT NULL,
	"work_id" uuid,
	"received_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"leased_until" timestamp with time zone,
	CONSTRAINT "submission_bytes" UNIQUE("source","sha256"),
	CONSTRAINT "submission_state" CHECK ("restricted"."submission"."state" in ('received', 'verified', 'extracted', 'structured', 'anonymized', 'review', 'published', 'indexed', 'stored', 'held', 'refused', 'quarantined', 'withheld'))
);
--> statement-breakpoint
CREATE TABLE "act" (
	"work_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"number" text NOT NULL,
	"register_number" text,
	"title" text NOT NULL,
	"adopted_on" date NOT NULL,
	"in_force_on" date,
	"status" text NOT NULL,
	"citation_key" text,
	CONSTRAINT "act_kind" CHECK ("act"."kind" in ('konstitusiya', 'qanun', 'məcəllə', 'fərman', 'sərəncam', 'nazirlər-kabineti-qərarı', 'mərkəzi-icra-aktı', 'baş-prokuror-əmri', 'əsasnamə', 'konstitusiya-məhkəməsi-qərarı')),
	CONSTRAINT "act_status" CHECK ("act"."status" in ('in-force', 'repealed'))
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"work_id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"court_code" text NOT NULL,
	"case_number_raw" text NOT NULL,
	"case_number" text NOT NULL,
	"case_number_key" text NOT NULL,
	"procedure" text NOT NULL,
	"instance" text NOT NULL,
	"adopted_on" date NOT NULL,
	"in_force_on" date,
	"judges" text[] NOT NULL,
	"outcome" text NOT NULL,
	"appeal_term" text,
	"received_on" date NOT NULL,
	"published_on" date NOT NULL,
	CONSTRAINT "decision_kind" CHECK ("decision"."kind" in ('qetname', 'hokm', 'emr', 'qerardad', 'qerar')),
	CONSTRAINT "decision_procedure" CHECK ("decision"."procedure" in ('mülki', 'cinayət', 'inzibati', 'kommersiya', 'inzibati xəta', 'əmr icraatı', 'icra')),
	CONSTRAINT "decision_instance" CHECK ("decision"."instance" in ('first', 'appeal', 'cassation')),
	CONSTRAINT "decision_outcome" CHECK ("decision"."outcome" in ('granted', 'partly-granted', 'dismissed', 'terminated', 'left-unexamined', 'settled', 'upheld', 'changed', 'quashed', 'remitted', 'convicted', 'acquitted', 'fined', 'order-issued', 'other'))
);
--> statement-breakpoint
CREATE TABLE "identifier" (
	"work_id" uuid NOT NULL,
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"key" text NOT NULL,
	"deprecated" boolean DEFAULT false NOT NULL,
	CONSTRAINT "identifier_work_id_scheme_value_pk" PRIMARY KEY("work_id","scheme","value"),
	CONSTRAINT "identifier_scheme" CHECK ("identifier"."scheme" in ('public-id', 'case-number', 'act-number', 'register-number'))
);
--> statement-breakpoint
CREATE TABLE "work" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"public_id" text NOT NULL,
	"type" text NOT NULL,
	"source" text NOT NULL,
	"record_id" text NOT NULL,
	"status" text NOT NULL,
	"current_version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "work_publicId_unique" UNIQUE("public_id"),
	CONSTRAINT "work_record" UNIQUE("source","record_id"),
	CONSTRAINT "work_type" CHECK ("work"."type" in ('decision', 'act')),
	CONSTRAINT "work_status" CHECK ("work"."status" in ('published', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "citation" ADD CONSTRAINT "citation_expression_id_expression_id_fk" FOREIGN KEY ("expression_id") REFERENCES "public"."expression"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expression" ADD CONSTRAINT "expression_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provision" ADD CONSTRAINT "provision_expression_id_expression_id_fk" FOREIGN KEY ("expression_id") REFERENCES "public"."expression"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted"."session" ADD CONSTRAINT "session_user_id_staff_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "restricted"."staff_user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "judge_key" ON "judge" USING btree ("court_code","name_key");--> statement-breakpoint
CREATE INDEX "citation_target" ON "citation" USING btree ("target_type","target_key","article");--> statement-breakpoint
CREATE INDEX "citation_work" ON "citation" USING btree ("work_id");--> statement-breakpoint
CREATE INDEX "provision_work" ON "provision" USING btree ("work_id","provision_id");--> statement-breakpoint
CREATE INDEX "publication_at" ON "publication" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("id") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "register_event_type" ON "register_event" USING btree ("type","occurred_on");--> statement-breakpoint
CREATE INDEX "register_event_case" ON "register_event" USING btree ("case_number_key");--> statement-breakpoint
CREATE INDEX "register_event_record" ON "register_event" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "review_task_open" ON "restricted"."review_task" USING btree ("due_on") WHERE closed_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "submission_revision" ON "restricted"."submission" USING btree ("source","record_id","revision") WHERE state <> 'refused';--> statement-breakpoint
CREATE INDEX "submission_state" ON "restricted"."submission" USING btree ("state","received_at");--> statement-breakpoint
CREATE INDEX "submission_clock" ON "restricted"."submission" USING btree ("court_code","adopted_on");--> statement-breakpoint
CREATE INDEX "act_number" ON "act" USING btree ("number");--> statement-breakpoint
CREATE INDEX "act_citation_key" ON "act" USING btree ("citation_key");--> statement-breakpoint
CREATE INDEX "decision_case" ON "decision" USING btree ("case_number_key");--> statement-breakpoint
CREATE INDEX "decision_court" ON "decision" USING btree ("court_code","adopted_on");--> statement-breakpoint
CREATE INDEX "identifier_key" ON "identifier" USING btree ("scheme","key");