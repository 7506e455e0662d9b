package org.reannotate.formats.internal.folder;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.importing.Split;
import org.reannotate.formats.internal.names.CategoryPath;
import org.reannotate.formats.internal.names.EscapedName;
import org.reannotate.formats.internal.names.SpecialFolders;
import org.reannotate.formats.internal.names.SplitNames;

/**
 * What a place in the tree says about an image.
 *
 * @param splits whether top folders with a split's name are splits
 * @param escaped whether folder names are written by {@link EscapedName}
 * @param labelled whether folders are categories at all
 */
public record FolderLayout(boolean splits, boolean escaped, boolean labelled) {

	/** A folder of images without labels. */
	public static final FolderLayout UNLABELLED = new FolderLayout(false, false, false);

	/**
	 * @param category taxonomy path, or null: no label
	 * @param split null: none
	 */
	public record Place(@Nullable String category, @Nullable Split split) {
	}

	/** The meaning of the folders that an image lies in, from the top. */
	Place place(List<String> folders) {
		if (!labelled) {
			return new Place(null, null);
		}
		@Nullable Split split = splits && !folders.isEmpty() ? SplitNames.find(folders.get(0)) : null;
		boolean without = splits && !folders.isEmpty() && folders.get(0).equals(SpecialFolders.WITHOUT_SPLIT);
		List<String> names = split != null || without ? folders.subList(1, folders.size()) : folders;
		if (names.isEmpty() || names.contains(SpecialFolders.UNLABELLED)) {
			return new Place(null, split);
		}
		return new Place(CategoryPath.join(escaped ? names.stream().map(EscapedName::unescape).toList() : names), split);
	}
}
