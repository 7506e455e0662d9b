package org.reannotate.protocol.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.internal.run.TrainingLines;

/**
 * What a training tells while it goes on: {@code metrics.jsonl} of a run's folder, one {@link TrainingLine} a line. The
 * worker appends; views, searches and comparisons read, also while it is written.
 *
 * <pre>
 * var reader = new TrainingLog.Reader(folder.metrics());
 * for (TrainingLine line : reader.more()) { ... }      // in a job, now and then
 * </pre>
 */
public final class TrainingLog {

	private static final byte LINE_END = '\n';

	private TrainingLog() {
	}

	/** All lines of a log, in order; none where there is no file. */
	public static List<TrainingLine> read(Path file) throws IOException {
		return new Reader(file).more();
	}

	/** Appends lines, each whole and handed to the system at once. Used from one thread. */
	public static final class Writer implements Closeable {

		private final Path file;
		private FileChannel channel;

		/** Goes on with a log, or begins one; a half last line is cut off. */
		public Writer(Path file) throws IOException {
			this.file = file;
			rewrite(line -> true);
			this.channel = append();
		}

		private FileChannel append() throws IOException {
			return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
		}

		/** Takes back what a fold told from that epoch on: it is going to be told again. Readers see a log made anew. */
		public void rewind(int fold, int epoch) throws IOException {
			channel.close();
			rewrite(line -> line.fold() != fold || line.epoch() < epoch);
			channel = append();
		}

		private void rewrite(Predicate<TrainingLine> kept) throws IOException {
			var text = new StringBuilder(TrainingLines.header(UUID.randomUUID().toString())).append('\n');
			List<TrainingLine> known = TrainingLog.read(file);
			known.stream().filter(kept).forEach(line -> text.append(TrainingLines.text(line)).append('\n'));
			AtomicFile.write(file, text.toString());
		}

		/** Appends one. */
		public void write(TrainingLine line) throws IOException {
			ByteBuffer bytes = ByteBuffer.wrap((TrainingLines.text(line) + "\n").getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
		}

		@Override
		public void close() throws IOException {
			channel.close();
		}
	}

	/** Reads a log as it grows. Holds no file open between calls. Used from one thread, not the UI's. */
	public static final class Reader {

		private static final int MOST_AT_ONCE = 64 << 20;

		private final Path file;
		private String header = "";
		private long position;
		private int generation;

		/** Of that file, which may not be there yet. */
		public Reader(Path file) {
			this.file = file;
		}

		/**
		 * What came since the last call; a half last line waits for its end. After a log was made anew (a run was resumed) it
		 * begins again with the first line, and {@link #generation()} is another one.
		 *
		 * @throws IOException when the file is there and cannot be read
		 */
		public List<TrainingLine> more() throws IOException {
			var lines = new ArrayList<TrainingLine>();
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
				checkHeader(channel);
				byte[] bytes;
				while ((bytes = whole(channel)).length > 0) {
					position += bytes.length;
					add(new String(bytes, StandardCharsets.UTF_8), lines);
				}
				return lines;
			} catch (NoSuchFileException e) {
				if (position > 0) {
					restart("");
				}
				return lines;
			}
		}

		/** How often the log was made anew under this reader: when it changes, forget what was read before. */
		public int generation() {
			return generation;
		}

		private void checkHeader(FileChannel channel) throws IOException {
			String first = firstLine(channel);
			if (position > 0 && (channel.size() < position || !first.equals(header))) {
				restart(first);
			}
			header = first;
		}

		private void restart(String first) {
			position = 0;
			header = first;
			generation++;
		}

		private static String firstLine(FileChannel channel) throws IOException {
			byte[] bytes = read(channel, 0, 256);
			int end = indexOfLineEnd(bytes);
			return new String(bytes, 0, end < 0 ? bytes.length : end, StandardCharsets.UTF_8);
		}

		private static int indexOfLineEnd(byte[] bytes) {
			for (int i = 0; i < bytes.length; i++) {
				if (bytes[i] == LINE_END) {
					return i;
				}
			}
			return -1;
		}

		/** The whole lines from here on, as many as are read at once. */
		private byte[] whole(FileChannel channel) throws IOException {
			byte[] bytes = read(channel, position, MOST_AT_ONCE);
			int end = bytes.length;
			while (end > 0 && bytes[end - 1] != LINE_END) {
				end--;
			}
			return java.util.Arrays.copyOf(bytes, end);
		}

		private static byte[] read(FileChannel channel, long from, int most) throws IOException {
			ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(most, channel.size() - from)));
			while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
				continue;
			}
			return java.util.Arrays.copyOf(buffer.array(), buffer.position());
		}

		private static void add(String text, List<TrainingLine> lines) {
			for (String line : text.split("\n")) {
				@Nullable
				TrainingLine parsed = TrainingLines.parse(line);
				if (parsed != null) {
					lines.add(parsed);
				}
			}
		}
	}
}
