package org.reannotate.application.commandline.dataset;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.protocol.words.IoWords;

/**
 * A dataset that this command made. Where nothing came into it, because there are no images or they cannot be read, it is
 * taken away again: what lay in its folder before stays.
 *
 * @param folder of the dataset
 * @param made   what of it was not there before
 */
record NewDataset(Path folder, List<Path> made) {

	private static final List<String> PARTS = List.of("dataset.reannotate", "store", "runs");

	/** Looks at the folder before the dataset is made. */
	static NewDataset before(Path folder) {
		return new NewDataset(folder, Stream.of(folder).flatMap(place -> PARTS.stream().map(place::resolve))
				.filter(part -> !Files.exists(part, LinkOption.NOFOLLOW_LINKS)).toList());
	}

	/** Deletes what was made; nobody has the dataset open. */
	void delete() throws DatasetException {
		try {
			for (Path part : made) {
				if (Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
					deleteTree(part);
				}
			}
			Files.deleteIfExists(folder);
		} catch (DirectoryNotEmptyException somethingElse) {
			// the folder was there before, with something of its own
		} catch (IOException e) {
			throw new DatasetException(NLS.bind(Messages.NewDataset_notDeleted, folder, IoWords.of(e)), e);
		}
	}

	private static void deleteTree(Path top) throws IOException {
		List<Path> all;
		try (var tree = Files.walk(top)) {
			all = tree.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.deleteIfExists(path);
		}
	}
}
