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
import org.eclipse.osgi.util.NLS;

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
		ByteBuffer start = bytes(0, 8, Messages.NpyHeaderReader_tooShort);
		for (int i = 0; i < MAGIC.length; i++) {
			if (start.get(i) != MAGIC[i]) {
				throw problem(Messages.NpyHeaderReader_magic);
			}
		}
		int version = start.get(6);
		if (version < 1 || version > 3 || start.get(7) != 0) {
			throw problem(NLS.bind(Messages.NpyHeaderReader_version, version, start.get(7)));
		}
		int lengthBytes = version == 1 ? 2 : 4;
		ByteBuffer lengthField = bytes(8, lengthBytes, Messages.NpyHeaderReader_headerCut);
		long length = version == 1 ? lengthField.getShort(0) & 0xFFFF : lengthField.getInt(0) & 0xFFFFFFFFL;
		if (length > LONGEST_HEADER) {
			throw problem(NLS.bind(Messages.NpyHeaderReader_headerLength, length));
		}
		ByteBuffer text = bytes(8 + lengthBytes, (int) length, Messages.NpyHeaderReader_headerCut);
		return parse(StandardCharsets.UTF_8.decode(text).toString(), 8 + lengthBytes + length);
	}

	private NpyHeader parse(String header, long dataOffset) throws ArrayFormatException, IOException {
		ElementType type = type(header);
		if (!"False".equals(field(FORTRAN, header, "fortran_order"))) {
			throw problem(Messages.NpyHeaderReader_fortran);
		}
		NpyHeader result = new NpyHeader(type, shape(field(SHAPE, header, "shape")), dataOffset);
		checkLength(result);
		return result;
	}

	private ElementType type(String header) throws ArrayFormatException {
		String descriptor = field(DESCRIPTOR, header, Messages.NpyHeaderReader_descriptor);
		if (descriptor.indexOf('O') >= 0) {
			throw problem(Messages.NpyHeaderReader_objects);
		}
		if (descriptor.charAt(0) == '>') {
			throw problem(NLS.bind(Messages.NpyHeaderReader_bigEndian, descriptor));
		}
		@Nullable ElementType type = ElementType.of(descriptor);
		if (type == null) {
			throw problem(NLS.bind(Messages.NpyHeaderReader_elementType, descriptor));
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
			throw problem(NLS.bind(Messages.NpyHeaderReader_dimension, text, Integer.MAX_VALUE));
		}
	}

	private void checkLength(NpyHeader header) throws ArrayFormatException, IOException {
		long available = channel.size() - header.dataOffset();
		long needed = header.type().bytes();
		for (int length : header.shape()) {
			needed = Math.multiplyHigh(needed, length) == 0 ? needed * length : Long.MAX_VALUE;
		}
		if (needed < 0 || needed > available) {
			throw problem(NLS.bind(Messages.NpyHeaderReader_cut, new Object[] { header.shape(), needed, available }));
		}
		if (needed < available) {
			throw problem(NLS.bind(Messages.NpyHeaderReader_longer, header.shape(), available - needed));
		}
	}

	private String field(Pattern pattern, String header, String name) throws ArrayFormatException {
		Matcher matcher = pattern.matcher(header);
		if (!matcher.find()) {
			throw problem(NLS.bind(Messages.NpyHeaderReader_missing, name));
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
