package org.reannotate.store.internal.connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The password of an embedded store, in a file that only its owner may read. Whoever can read it can read the store's
 * file as well; it keeps other users of the machine away from the port on which the processes of one user meet.
 */
final class StoreSecret {

	static final String FILE = "secret";

	private StoreSecret() {
	}

	static String create(Path storeFolder) throws IOException {
		byte[] bytes = new byte[32];
		new SecureRandom().nextBytes(bytes);
		String secret = HexFormat.of().formatHex(bytes);
		Path file = storeFolder.resolve(FILE);
		try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				ownerOnly())) {
			channel.write(StandardCharsets.US_ASCII.encode(secret));
		}
		return secret;
	}

	static String read(Path storeFolder) throws IOException {
		return Files.readString(storeFolder.resolve(FILE), StandardCharsets.US_ASCII).strip();
	}

	private static FileAttribute<?>[] ownerOnly() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}
}
