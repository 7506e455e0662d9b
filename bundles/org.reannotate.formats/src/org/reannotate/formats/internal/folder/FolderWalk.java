package org.reannotate.formats.internal.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.formats.importing.Candidate;
import org.reannotate.formats.importing.Notices;

/**
 * The images of a folder and its sub-folders, folder by folder in the order of names, found while they are asked for.
 * Symbolic links are followed where they stay inside and lead to no folder that is being walked.
 */
public final class FolderWalk implements Iterator<Candidate> {
	private final FolderMeaning meaning;
	private final Notices notices;
	private final LinkRule links;
	private final Deque<Level> levels = new ArrayDeque<>();
	private @Nullable Candidate upcoming;

	private record Level(List<String> folders, Path real, Iterator<Path> entries) {

		String path(Path entry) {
			String name = FolderEntries.name(entry);
			return folders.isEmpty() ? name : String.join("/", folders) + "/" + name;
		}
	}

	/**
	 * @param root absolute, links resolved
	 * @throws IOException if the root cannot be listed
	 */
	public FolderWalk(Path root, FolderMeaning meaning, Notices notices) throws IOException {
		this.meaning = meaning;
		this.notices = notices;
		this.links = new LinkRule(root);
		levels.push(new Level(List.of(), root, FolderEntries.list(root).iterator()));
	}

	@Override
	public boolean hasNext() {
		while (upcoming == null && !levels.isEmpty()) {
			Level level = levels.element();
			if (level.entries.hasNext()) {
				look(level, level.entries.next());
			} else {
				levels.pop();
			}
		}
		return upcoming != null;
	}

	@Override
	public Candidate next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		Candidate next = upcoming;
		upcoming = null;
		return next;
	}

	private void look(Level level, Path entry) {
		String path = level.path(entry);
		if (!FolderEntries.isWhole(entry)) {
			notices.add(path, Messages.FolderWalk_badName);
			return;
		}
		try {
			var attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			if (attributes.isSymbolicLink()) {
				follow(level, entry, path);
			} else {
				take(level, entry, attributes, entry);
			}
		} catch (NoSuchFileException vanished) {
			notices.add(path, Messages.FolderWalk_vanished);
		} catch (AccessDeniedException denied) {
			notices.add(path, Messages.FolderWalk_denied);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private void follow(Level level, Path link, String path) throws IOException {
		String refusal = links.refusal(link, levels.stream().map(Level::real).toList());
		if (refusal == null) {
			take(level, link, Files.readAttributes(link, BasicFileAttributes.class), link.toRealPath());
		} else {
			notices.add(path, refusal);
		}
	}

	private void take(Level level, Path entry, BasicFileAttributes attributes, Path real) throws IOException {
		String path = level.path(entry);
		if (attributes.isDirectory() && FolderEntries.isOutput(entry)) {
			notices.add(path, Messages.FolderWalk_output);
		} else if (attributes.isDirectory()) {
			var folders = new ArrayList<>(level.folders);
			folders.add(FolderEntries.name(entry));
			levels.push(new Level(folders, real, FolderEntries.list(entry).iterator()));
		} else if (!attributes.isRegularFile()) {
			notices.add(path, Messages.FolderWalk_neither);
		} else if (meaning.isImage(level.folders, entry)) {
			upcoming = meaning.candidate(path, level.folders, entry);
		} else if (!meaning.isOwnFile(level.folders, entry)) {
			notices.add(path, Messages.FolderWalk_noImage);
		}
	}
}
