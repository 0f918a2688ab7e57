CREATE TABLE `page_readings` (
	`sha256` text NOT NULL,
	`page` integer NOT NULL,
	`text` text NOT NULL,
	`confidence` real NOT NULL,
	`language` text NOT NULL,
	`engine` text NOT NULL,
	`error` text,
	`at` text NOT NULL,
	PRIMARY KEY(`sha256`, `page`)
);
