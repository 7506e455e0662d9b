package org.reannotate.application.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Stands where the platform's launcher stands: tells what it was given and ends with a code of its own. */
final class StandInLauncher {

	private static final int CODE = 7;

	private StandInLauncher() {
	}

	public static void main(String[] arguments) {
		try (var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
			out.println("arguments=[" + String.join("|", arguments) + "]");
			out.println("folder=" + Path.of("").toAbsolutePath());
			out.println("headless=" + System.getProperty("java.awt.headless"));
			out.println("terminal=" + System.getProperty("reannotate.terminal"));
		}
		System.exit(CODE);
	}
}
