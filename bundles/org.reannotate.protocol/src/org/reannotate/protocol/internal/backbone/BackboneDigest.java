package org.reannotate.protocol.internal.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import java.io.OutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.words.IoWords;

/** SHA-256 over the files that decide what a backbone computes. */
record BackboneDigest(Path folder) {

	String of(@Nullable String... names) throws BackboneException {
		MessageDigest digest = sha256();
		for (String name : names) {
			if (name != null) {
				add(digest, folder.resolve(name));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void add(MessageDigest digest, Path file) throws BackboneException {
		try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
			long size = Files.copy(file, out);
			// The length keeps two files from sharing a digest with the same bytes cut elsewhere.
			digest.update(Long.toString(size).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
		} catch (IOException e) {
			throw new BackboneException(file, NLS.bind(Messages.BackboneDigest_unreadable, IoWords.of(e)), e);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
