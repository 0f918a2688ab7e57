CREATE TABLE `audit` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`document_id` text,
	`field` text,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `audit_document` ON `audit` (`document_id`);--> statement-breakpoint
CREATE TABLE `document_languages` (
	`document_id` text NOT NULL,
	`language` text NOT NULL,
	PRIMARY KEY(`document_id`, `language`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_topics` (
	`document_id` text NOT NULL,
	`topic` text NOT NULL,
	PRIMARY KEY(`document_id`, `topic`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`title_en` text,
	`other_titles` text DEFAULT '[]' NOT NULL,
	`number` text,
	`country` text,
	`level` text,
	`issuer` text,
	`type` text,
	`type_word` text,
	`status` text DEFAULT 'unknown' NOT NULL,
	`year` integer,
	`date_adopted` text,
	`date_in_force` text,
	`date_repealed` text,
	`language` text,
	`summary` text,
	`source_url` text,
	`source` text,
	`rights` text,
	`review_state` text DEFAULT 'published' NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`indexed_revision` integer,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `documents_country` ON `documents` (`country`,`year`);--> statement-breakpoint
CREATE INDEX `documents_to_index` ON `documents` (`indexed_revision`);--> statement-breakpoint
CREATE INDEX `documents_updated` ON `documents` (`updated_at`);--> statement-breakpoint
CREATE TABLE `facts` (
	`country` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`source` text NOT NULL,
	`as_of` text NOT NULL,
	PRIMARY KEY(`country`, `key`)
);
--> statement-breakpoint
CREATE TABLE `files` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`role` text DEFAULT 'original' NOT NULL,
	`language` text,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`pages` integer,
	`pages_needing_ocr` text DEFAULT '[]' NOT NULL,
	`text_source` text NOT NULL,
	`extractor` text NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_sha256` ON `files` (`sha256`);--> statement-breakpoint
CREATE INDEX `files_document` ON `files` (`document_id`);--> statement-breakpoint
CREATE TABLE `job_items` (
	`id` integer PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`file` text NOT NULL,
	`sha256` text,
	`status` text NOT NULL,
	`document_id` text,
	`code` text,
	`reason` text,
	`pipeline` text NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `job_items_job` ON `job_items` (`job_id`);--> statement-breakpoint
CREATE INDEX `job_items_sha256` ON `job_items` (`sha256`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`state` text NOT NULL,
	`done` integer DEFAULT 0 NOT NULL,
	`total` integer,
	`error` text,
	`started_at` text NOT NULL,
	`finished_at` text
);
--> statement-breakpoint
CREATE TABLE `library_state` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `metadata_values` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`field` text NOT NULL,
	`value` text NOT NULL,
	`origin` text NOT NULL,
	`confidence` real NOT NULL,
	`evidence` text,
	`at` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `metadata_values_field` ON `metadata_values` (`document_id`,`field`,`origin`);--> statement-breakpoint
CREATE TABLE `passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`file_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`page_from` integer NOT NULL,
	`page_to` integer NOT NULL,
	`label` text,
	`headings` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passages_file` ON `passages` (`file_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `passages_document` ON `passages` (`document_id`);--> statement-breakpoint
CREATE TABLE `relations` (
	`id` integer PRIMARY KEY NOT NULL,
	`from_id` text NOT NULL,
	`kind` text NOT NULL,
	`to_id` text NOT NULL,
	`origin` text NOT NULL,
	`note` text,
	FOREIGN KEY (`from_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`to_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `relations_once` ON `relations` (`from_id`,`kind`,`to_id`);--> statement-breakpoint
CREATE INDEX `relations_to` ON `relations` (`to_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY NOT NULL,
	`passage_id` integer NOT NULL,
	`article` text,
	`signal` text,
	`stance` text,
	`score` real NOT NULL,
	`origin` text NOT NULL,
	`evidence_start` integer,
	`evidence_end` integer,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tags_passage` ON `tags` (`passage_id`);--> statement-breakpoint
CREATE INDEX `tags_signal` ON `tags` (`signal`,`stance`);