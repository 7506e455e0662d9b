package org.reannotate.application.commandline.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

/**
 * Where a command prints and which folder it was called in.
 *
 * @param out results; flushed line by line
 * @param err progress, warnings and errors; flushed line by line
 * @param interactive whether a person watches {@code err}, so that a bar may be redrawn in place
 * @param columns width of a line where {@code interactive}
 * @param folder the caller's working folder, which relative paths on the command line are relative to
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, int columns, Path folder) {

	/** The process's own streams, described by the start script's system properties. */
	public static Terminal ofProcess() {
		return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err),
				Boolean.getBoolean("reannotate.terminal"), Integer.getInteger("reannotate.columns", 80),
				Path.of(System.getProperty("reannotate.folder", "")).toAbsolutePath().normalize());
	}

	private static PrintWriter stream(FileDescriptor descriptor) {
		return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	/** A path as the caller meant it. */
	public Path resolve(Path path) {
		return folder.resolve(path).normalize();
	}

	/** One line of result. */
	public void say(String line) {
		out.println(Printable.line(line));
	}

	/** One line of what a person should know, although nothing went wrong. */
	public void note(String line) {
		tell(NLS.bind(Messages.Terminal_note, line));
	}

	/** One line of what goes on or went wrong. */
	public void tell(String line) {
		err.println(Printable.line(line));
	}
}
