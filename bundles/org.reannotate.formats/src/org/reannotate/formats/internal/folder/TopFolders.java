package org.reannotate.formats.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.SplitLayout;
import org.reannotate.formats.internal.marker.ExportMarker;
import org.reannotate.formats.internal.names.SpecialFolders;
import org.reannotate.formats.internal.names.SplitNames;

/** Decides whether a folder's top folders are splits. */
public final class TopFolders {

	private TopFolders() {
	}

	/**
	 * @param exported what an export says about itself, null for other folders
	 * @param unlabelled name of a top folder that counts for neither; empty for none
	 * @throws DatasetException if the folder cannot be listed
	 */
	public static boolean areSplits(Path source, SplitLayout wanted, @Nullable ExportMarker exported, String unlabelled)
			throws DatasetException {
		return switch (wanted) {
		case YES -> true;
		case NO -> false;
		case AUTO -> exported != null ? exported.splits() : allNamedLikeSplits(folders(source, unlabelled));
		};
	}

	private static boolean allNamedLikeSplits(List<String> folders) {
		return !folders.isEmpty() && folders.stream().allMatch(name -> SplitNames.find(name) != null);
	}

	private static List<String> folders(Path source, String unlabelled) throws DatasetException {
		try {
			return FolderEntries.list(source).stream().filter(Files::isDirectory)
					.filter(folder -> !FolderEntries.isOutput(folder)).map(FolderEntries::name)
					.filter(name -> !name.equals(SpecialFolders.UNLABELLED) && !name.equals(unlabelled)).toList();
		} catch (IOException failed) {
			throw new DatasetException(NLS.bind(Messages.TopFolders_cannotList, source, failed.getMessage()), failed);
		}
	}
}
