package org.reannotate.analysis.arrays;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads and checks the header of an {@code .npy} file. The file is foreign: nothing is allocated by what it declares
 * before that has been compared with its true length.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">the format</a>
 */
final class NpyHeaderReader {

	private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y' };
	private static final int LONGEST_HEADER = 1 << 16;
	private static final Pattern DESCRIPTOR = Pattern.compile("'descr'\\s*:\\s*'([^']{2,8})'");
	private static final Pattern FORTRAN = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
	private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9,\\sL]*)\\)");

	private final Path file;
	private final FileChannel channel;

	NpyHeaderReader(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	NpyHeader read() throws ArrayFormatException, IOException {
		ByteBuffer start = bytes(0, 8, "it is too short for an .npy file");
		for (int i = 0; i < MAGIC.length; i++) {
			if (start.get(i) != MAGIC[i]) {
				throw problem("it is no .npy file (wrong first bytes); save the array with numpy.save");
			}
		}
		int version = start.get(6);
		if (version < 1 || version > 3 || start.get(7) != 0) {
			throw problem("its format version " + version + "." + start.get(7) + " is not one of 1.0, 2.0, 3.0");
		}
		int lengthBytes = version == 1 ? 2 : 4;
		ByteBuffer lengthField = bytes(8, lengthBytes, "its header is cut off");
		long length = version == 1 ? lengthField.getShort(0) & 0xFFFF : lengthField.getInt(0) & 0xFFFFFFFFL;
		if (length > LONGEST_HEADER) {
			throw problem("its header claims to be " + length + " bytes long");
		}
		ByteBuffer text = bytes(8 + lengthBytes, (int) length, "its header is cut off");
		return parse(StandardCharsets.UTF_8.decode(text).toString(), 8 + lengthBytes + length);
	}

	private NpyHeader parse(String header, long dataOffset) throws ArrayFormatException, IOException {
		ElementType type = type(header);
		if (!"False".equals(field(FORTRAN, header, "fortran_order"))) {
			throw problem("it is stored in Fortran order; save numpy.ascontiguousarray(array)");
		}
		NpyHeader result = new NpyHeader(type, shape(field(SHAPE, header, "shape")), dataOffset);
		checkLength(result);
		return result;
	}

	private ElementType type(String header) throws ArrayFormatException {
		String descriptor = field(DESCRIPTOR, header, "descr (a plain element type)");
		if (descriptor.indexOf('O') >= 0) {
			throw problem("it holds Python objects, which would run code when read; save a plain numeric array");
		}
		if (descriptor.charAt(0) == '>') {
			throw problem("it is big-endian (" + descriptor + "); save it with the byte order '<'");
		}
		@Nullable ElementType type = ElementType.of(descriptor);
		if (type == null) {
			throw problem("its element type " + descriptor + " is not supported; use integers, float32 or float64");
		}
		return type;
	}

	private List<Integer> shape(String tuple) throws ArrayFormatException {
		List<Integer> shape = new ArrayList<>();
		for (String length : tuple.replace("L", "").split(",")) {
			if (!length.isBlank()) {
				shape.add(length(length.strip()));
			}
		}
		return shape;
	}

	private int length(String text) throws ArrayFormatException {
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException e) {
			throw problem("its shape has a dimension of length " + text + ", more than " + Integer.MAX_VALUE);
		}
	}

	private void checkLength(NpyHeader header) throws ArrayFormatException, IOException {
		long available = channel.size() - header.dataOffset();
		long needed = header.type().bytes();
		for (int length : header.shape()) {
			needed = Math.multiplyHigh(needed, length) == 0 ? needed * length : Long.MAX_VALUE;
		}
		if (needed < 0 || needed > available) {
			throw problem("it is cut off: shape " + header.shape() + " needs " + needed + " bytes, the file has "
					+ available);
		}
		if (needed < available) {
			throw problem("it is longer than its shape " + header.shape() + " says, by " + (available - needed)
					+ " bytes");
		}
	}

	private String field(Pattern pattern, String header, String name) throws ArrayFormatException {
		Matcher matcher = pattern.matcher(header);
		if (!matcher.find()) {
			throw problem("its header has no " + name);
		}
		return matcher.group(1);
	}

	private ByteBuffer bytes(long position, int count, String otherwise) throws ArrayFormatException, IOException {
		if (channel.size() < position + count) {
			throw problem(otherwise);
		}
		ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
		while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
			continue;
		}
		return buffer.flip();
	}

	private ArrayFormatException problem(String sentence) {
		return new ArrayFormatException(file, sentence);
	}
}
