package org.reannotate.formats.internal.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.EnumSet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.internal.marker.ExportMarker;

/**
 * A folder that appears whole or not at all: written beside its place and renamed. What is not finished is deleted on
 * close.
 */
public final class ExportFolder implements AutoCloseable {
	private final Path target;
	private final PartialFolder partial;

	/** @throws DatasetException if something lies at {@code target} that is no export of ours, or nothing can be made there */
	public ExportFolder(Path target) throws DatasetException {
		this.target = target.toAbsolutePath().normalize();
		try {
			if (!isFree(this.target)) {
				throw new DatasetException(NLS.bind(Messages.ExportFolder_other, target));
			}
			Path parent = this.target.getParent();
			if (parent == null) {
				throw new DatasetException(NLS.bind(Messages.ExportFolder_noFolder, target));
			}
			Files.createDirectories(parent);
			partial = PartialFolder.make(parent, "." + this.target.getFileName() + ".partial");
			copyRights(parent, partial.folder());
		} catch (IOException failed) {
			throw new DatasetException(NLS.bind(Messages.ExportFolder_cannotMake, target, failed), failed);
		}
	}

	private static boolean isFree(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (var entries = Files.list(folder)) {
			return entries.findAny().isEmpty() || ExportMarker.read(folder) != null;
		}
	}

	/** A temporary folder is for its owner alone; an export is for whoever may read beside it. */
	private static void copyRights(Path from, Path to) throws IOException {
		var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (view != null) {
			var rights = EnumSet.copyOf(view.readAttributes().permissions());
			rights.addAll(Files.getPosixFilePermissions(from));
			view.setPermissions(rights);
		}
	}

	/** Where to write. */
	public Path folder() {
		return partial.folder();
	}

	/** Puts the written folder in its place, an earlier export out of it. */
	public void publish(ExportMarker marker) throws IOException {
		marker.write(partial.folder());
		partial.unlock();
		@Nullable Path old = null;
		if (Files.exists(target)) {
			old = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".old");
			move(target, old.resolve("export"));
		}
		try {
			move(partial.folder(), target);
		} catch (IOException failed) {
			if (old != null) {
				move(old.resolve("export"), target);
			}
			throw failed;
		} finally {
			if (old != null) {
				PartialFolder.delete(old);
			}
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException foreignFileSystem) {
			Files.move(from, to);
		}
	}

	@Override
	public void close() throws DatasetException {
		try {
			partial.close();
		} catch (IOException failed) {
			throw new DatasetException(NLS.bind(Messages.ExportFolder_leftBehind, partial.folder()), failed);
		}
	}
}
