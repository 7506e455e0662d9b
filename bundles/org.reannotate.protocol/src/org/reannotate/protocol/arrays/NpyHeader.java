package org.reannotate.protocol.arrays;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Header of a one- or two-dimensional .npy file of format 1.0, C order; one-dimensional has {@code columns == 1}. */
record NpyHeader(String type, boolean matrix, int rows, int columns) {

	private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 };
	private static final int ALIGNMENT = 64;
	private static final int PREFIX = 10;
	private static final Pattern TEXT = Pattern.compile(
			"\\{'descr': '([<|][a-z]\\d)', 'fortran_order': False, 'shape': \\((\\d{1,10}),(?: (\\d{1,10}))?\\), \\}\\s*");

	byte[] bytes() {
		String shape = matrix ? rows + ", " + columns : rows + ",";
		String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape + "), }";
		int padded = (PREFIX + text.length() + ALIGNMENT) / ALIGNMENT * ALIGNMENT - PREFIX;
		String line = text + " ".repeat(padded - text.length() - 1) + "\n";
		byte[] out = new byte[PREFIX + line.length()];
		System.arraycopy(MAGIC, 0, out, 0, MAGIC.length);
		out[8] = (byte) line.length();
		out[9] = (byte) (line.length() >> 8);
		System.arraycopy(line.getBytes(StandardCharsets.US_ASCII), 0, out, PREFIX, line.length());
		return out;
	}

	/** Length in bytes of a header that starts with this prefix of ten bytes. */
	static int length(ByteBuffer prefix, Path file) throws IOException {
		for (int i = 0; i < MAGIC.length; i++) {
			if (prefix.get(i) != MAGIC[i]) {
				throw new IOException(NLS.bind(Messages.NpyHeader_format, file));
			}
		}
		return PREFIX + (prefix.get(8) & 0xff) + ((prefix.get(9) & 0xff) << 8);
	}

	static NpyHeader parse(String text, Path file) throws IOException {
		Matcher m = TEXT.matcher(text);
		if (!m.matches()) {
			throw new IOException(NLS.bind(Messages.NpyHeader_foreign, file, text.strip()));
		}
		try {
			boolean matrix = m.group(3) != null;
			return new NpyHeader(m.group(1), matrix, Integer.parseInt(m.group(2)),
					matrix ? Integer.parseInt(m.group(3)) : 1);
		} catch (NumberFormatException e) {
			throw new IOException(NLS.bind(Messages.NpyHeader_tooMany, file), e);
		}
	}

	static int prefixLength() {
		return PREFIX;
	}
}
