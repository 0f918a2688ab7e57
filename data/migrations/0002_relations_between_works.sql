CREATE TABLE `fingerprint_bands` (
	`band` integer NOT NULL,
	`file_id` integer NOT NULL,
	PRIMARY KEY(`band`, `file_id`),
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `fingerprint_bands_file` ON `fingerprint_bands` (`file_id`);--> statement-breakpoint
CREATE TABLE `fingerprints` (
	`file_id` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`digest` text NOT NULL,
	`words` integer NOT NULL,
	`sketch` blob,
	`numbers` integer NOT NULL,
	`number_sketch` blob,
	`provisions` text NOT NULL,
	`related` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `fingerprints_digest` ON `fingerprints` (`digest`);--> statement-breakpoint
CREATE INDEX `fingerprints_related` ON `fingerprints` (`related`);--> statement-breakpoint
CREATE TABLE `statement_names` (
	`name` text NOT NULL,
	`statement_id` integer NOT NULL,
	PRIMARY KEY(`name`, `statement_id`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `statement_names_statement` ON `statement_names` (`statement_id`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`file_id` integer NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`year` integer,
	`confidence` real NOT NULL,
	`evidence` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `statements_file` ON `statements` (`file_id`);--> statement-breakpoint
CREATE INDEX `statements_document` ON `statements` (`document_id`);--> statement-breakpoint
ALTER TABLE `relations` ADD `confidence` real DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `relations` ADD `evidence` text;--> statement-breakpoint
ALTER TABLE `relations` ADD `state` text DEFAULT 'proposed' NOT NULL;--> statement-breakpoint
ALTER TABLE `relations` ADD `at` text DEFAULT '' NOT NULL;