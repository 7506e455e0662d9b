package org.reannotate.formats.internal.folder;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Which symbolic links may be followed: a dataset is what lies inside its folder, once. */
public final class LinkRule {
	/** Why a link that leads outside is refused. */
	public static final String OUTSIDE = Messages.LinkRule_outside;
	private static final String LOOP = Messages.LinkRule_loop;
	private static final String NOWHERE = Messages.LinkRule_nowhere;

	private final Path root;

	/** @param root absolute, links resolved */
	public LinkRule(Path root) {
		this.root = root;
	}

	/**
	 * Why a link is not followed, or null if it may be.
	 *
	 * @param walked the real folders that are being walked, to notice loops
	 */
	@Nullable
	String refusal(Path link, List<Path> walked) {
		try {
			Path real = link.toRealPath();
			if (!real.startsWith(root)) {
				return OUTSIDE;
			}
			return Files.isDirectory(real) && walked.stream().anyMatch(folder -> folder.startsWith(real)) ? LOOP : null;
		} catch (FileSystemLoopException loop) {
			return LOOP;
		} catch (IOException nothingThere) {
			return nothingThere.getMessage() != null && nothingThere.getMessage().contains("ymbolic link") ? LOOP : NOWHERE;
		}
	}

	/** Whether a file lies inside the root when all links are followed; a missing file lies where its folder does. */
	public boolean isInside(Path file) {
		Path existing = file;
		while (existing != null && !Files.exists(existing)) {
			existing = existing.getParent();
		}
		try {
			return existing != null && existing.toRealPath().startsWith(root);
		} catch (IOException unreadable) {
			return false;
		}
	}
}
