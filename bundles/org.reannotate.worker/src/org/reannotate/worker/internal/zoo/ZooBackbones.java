package org.reannotate.worker.internal.zoo;

import java.io.IOException;
import java.nio.file.Path;

import org.reannotate.protocol.home.ReannotateHome;

/** Backbones from DJL's model zoo: {@code zoo:<name>} or {@code djl://...}. */
public record ZooBackbones(ReannotateHome home, boolean online) {

	/** Whether the text names a model of the zoo. */
	public static boolean isZoo(String backbone) {
		return backbone.startsWith("zoo:") || backbone.startsWith("djl://");
	}

	/** Makes a backbone folder of it, once; returns the folder. */
	public Path install(String backbone) throws IOException {
		throw new IOException("The model zoo is not reached yet.");
	}
}
