package org.reannotate.application.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script in a checkout, with a build that only puts the stand-in launcher in its place. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script for POSIX shells")
class BuildOnStartTest {

	@TempDir
	Path temp;
	private Installation checkout;
	private Path source;

	@BeforeEach
	void checkOut() throws Exception {
		checkout = new Installation(temp);
		source = Files.createDirectories(checkout.root().resolve("bundles/some/src")).resolve("Some.java");
		Files.writeString(source, "class Some {}");
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
		Path launcher = checkout.writeLauncher(temp.resolve("made"));
		String plugins = checkout.variable("PRODUCT") + "/plugins";
		writeBuild("echo \"$@\" >> builds\nmkdir -p " + plugins + " && cp '" + launcher + "' " + plugins);
	}

	private void writeBuild(String commands) throws Exception {
		Path wrapper = checkout.root().resolve("mvnw");
		Files.writeString(wrapper, "#!/bin/sh\n" + commands + "\n");
		wrapper.toFile().setExecutable(true);
	}

	private int start() throws Exception {
		return checkout.start(temp, Map.of(), checkout.script(), "audit");
	}

	private long builds() throws Exception {
		return Files.readAllLines(checkout.root().resolve("builds")).size();
	}

	@Test
	void buildsWhatIsMissingOnce() throws Exception {
		assertEquals(7, start(), checkout.err());
		assertTrue(checkout.err().contains("Building Reannotate"), checkout.err());

		assertEquals(7, start(), checkout.err());
		assertEquals("", checkout.err());
		assertEquals(1, builds());
	}

	@Test
	void buildsAgainWhenASourceIsNewer() throws Exception {
		start();
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

		assertEquals(7, start(), checkout.err());

		assertEquals(2, builds());
	}

	@Test
	void doesNotTakeWhatTheBuildMakesForASource() throws Exception {
		start();
		Path made = Files.createDirectories(checkout.root().resolve("bundles/some/target")).resolve("Some.class");
		Files.setLastModifiedTime(Files.createFile(made), FileTime.from(Instant.now().plusSeconds(60)));

		start();

		assertEquals(1, builds());
	}

	@Test
	void doesNotTakeTheGeneratedTextsForASource() throws Exception {
		start();
		Path made = Files.createDirectories(checkout.root().resolve("bundles/org.reannotate.model"))
				.resolve("plugin.properties");
		Files.setLastModifiedTime(Files.createFile(made), FileTime.from(Instant.now().plusSeconds(60)));

		start();

		assertEquals(1, builds());
	}

	@Test
	void saysThatTheBuildFailedAndTriesAgainNextTime() throws Exception {
		String good = Files.readString(checkout.root().resolve("mvnw"));
		writeBuild("echo '[ERROR] no such thing'; exit 1");

		assertEquals(1, start());
		assertTrue(checkout.err().contains("[ERROR] no such thing"), checkout.err());
		assertTrue(checkout.err().contains("the build failed"), checkout.err());

		writeBuild(good);
		assertEquals(7, start(), checkout.err());
	}
}
