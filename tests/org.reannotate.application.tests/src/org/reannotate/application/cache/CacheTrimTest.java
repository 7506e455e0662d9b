package org.reannotate.application.cache;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.protocol.home.ReannotateHome;

class CacheTrimTest {

	private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

	@TempDir
	Path folder;
	private ReannotateHome home;

	@BeforeEach
	void prepare() {
		home = new ReannotateHome(folder);
	}

	private Path used(Path file, int daysAgo) throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "x");
		FileTime time = FileTime.from(NOW.minus(Duration.ofDays(daysAgo)));
		Files.setLastModifiedTime(file, time);
		Files.setLastModifiedTime(file.getParent(), time);
		return file;
	}

	@Test
	void deletesTheFilesOfWorkersThatNobodyUsedForAMonth() throws Exception {
		Path old = used(home.workerFiles().resolve("org.reannotate.worker_0.1.0/api.jar"), 31);
		Path recent = used(home.workerFiles().resolve("org.reannotate.worker_0.2.0/api.jar"), 29);

		new CacheTrim(home, NOW).run();

		assertFalse(Files.exists(old.getParent()));
		assertTrue(Files.exists(recent));
	}

	@Test
	void deletesOldLogsAndBrokenInstallsAndNothingElse() throws Exception {
		Path log = used(home.logs().resolve("worker-1.txt"), 40);
		Path broken = used(home.cache().resolve("backbone-17.partial/backbone.json"), 40);
		Path embeddings = used(home.embeddings().resolve("digest/embeddings.bin"), 400);
		Path backbone = used(home.backbones().resolve("mine/backbone.json"), 400);

		new CacheTrim(home, NOW).run();

		assertFalse(Files.exists(log));
		assertFalse(Files.exists(broken));
		assertTrue(Files.exists(embeddings));
		assertTrue(Files.exists(backbone));
	}

	@Test
	void hasNothingToDoInANewHome() throws Exception {
		new CacheTrim(new ReannotateHome(folder.resolve("nothing yet")), NOW).run();

		assertFalse(Files.exists(folder.resolve("nothing yet")));
	}
}
