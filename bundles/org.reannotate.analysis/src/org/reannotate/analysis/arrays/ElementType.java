package org.reannotate.analysis.arrays;

import org.eclipse.jdt.annotation.Nullable;

/** The element types of {@code .npy} files that are read and written here, little endian. */
enum ElementType {
	BOOL("|b1", 1), INT8("|i1", 1), UINT8("|u1", 1), INT16("<i2", 2), UINT16("<u2", 2), INT32("<i4", 4),
	UINT32("<u4", 4), INT64("<i8", 8), UINT64("<u8", 8), FLOAT32("<f4", 4), FLOAT64("<f8", 8);

	private final String descriptor;
	private final int bytes;

	ElementType(String descriptor, int bytes) {
		this.descriptor = descriptor;
		this.bytes = bytes;
	}

	/** NumPy's name of the type, as it stands in the file's header. */
	String descriptor() {
		return descriptor;
	}

	int bytes() {
		return bytes;
	}

	boolean isFloatingPoint() {
		return this == FLOAT32 || this == FLOAT64;
	}

	/** The type with this name, or null when it is none of these; one-byte types have no byte order. */
	static @Nullable ElementType of(String descriptor) {
		for (ElementType type : values()) {
			boolean sameType = type.descriptor.substring(1).equals(descriptor.substring(1));
			boolean order = type.bytes == 1 || descriptor.charAt(0) == '<' || descriptor.charAt(0) == '=';
			if (sameType && order) {
				return type;
			}
		}
		return null;
	}
}
