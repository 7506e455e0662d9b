package org.reannotate.worker.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.reannotate.protocol.recipe.Recipe;
import org.reannotate.protocol.run.RunFolder;

/** SHA-256 over everything that decides a run's arrays: folds of two attempts may be mixed only where it is equal. */
final class RunDigest {

	private RunDigest() {
	}

	static String of(RunFolder folder, Recipe recipe, String model) throws IOException {
		MessageDigest digest = sha256();
		// The batch is left out: it is halved when memory runs out, and finished folds are good all the same.
		Recipe anyBatch = recipe.withTraining(recipe.training().withBatchSize(1));
		digest.update((anyBatch.toJson() + "\n" + model + "\n").getBytes(StandardCharsets.UTF_8));
		for (Path file : List.of(folder.columns(), folder.samples())) {
			try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
				Files.copy(file, out);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
