package org.reannotate.editors.folders;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Asks the operating system what happens in folders and those below, and to single files. Not thread-safe. */
final class FolderWatch implements AutoCloseable {

	/** Folders beyond these are not watched: the system has a limit for all programs together. */
	private static final int MOST_FOLDERS = 4_000;

	private final WatchService service;
	private final Path hidden;
	private final Map<WatchKey, Path> folders = new HashMap<>();
	/** Folders of which single files alone are of interest. */
	private final Map<WatchKey, Path> besides = new HashMap<>();
	private final Set<Path> files;

	/**
	 * Begins.
	 *
	 * @param files  watched, too, wherever they are
	 * @param hidden a folder that is not looked into: the dataset's own
	 */
	FolderWatch(Collection<Path> roots, Collection<Path> files, Path hidden) throws IOException {
		this.service = FileSystems.getDefault().newWatchService();
		this.hidden = hidden;
		this.files = Set.copyOf(files);
		try {
			for (Path root : roots) {
				add(root);
			}
			for (Path file : files) {
				WatchKey key = register(file.getParent());
				if (!folders.containsKey(key)) {
					besides.put(key, file.getParent());
				}
			}
		} catch (IOException | RuntimeException e) {
			service.close();
			throw e;
		}
	}

	private void add(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
				if (each.equals(hidden) || folders.size() >= MOST_FOLDERS) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				folders.put(register(each), each);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) {
				// Gone meanwhile, or not ours to read: an import tells about it, a watch need not.
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private WatchKey register(Path folder) throws IOException {
		return folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
	}

	/** Whether something came or changed since the last call. Does not wait. */
	boolean hasNews() throws IOException {
		boolean news = false;
		for (WatchKey key = service.poll(); key != null; key = service.poll()) {
			for (WatchEvent<?> event : key.pollEvents()) {
				news |= folders.containsKey(key) || isOfAFile(besides.get(key), event);
				look(folders.get(key), event);
			}
			if (!key.reset()) {
				folders.remove(key);
				besides.remove(key);
			}
		}
		return news;
	}

	/** An overflow tells of no file, so that all may be meant. */
	private boolean isOfAFile(@Nullable Path folder, WatchEvent<?> event) {
		return !(event.context() instanceof Path name) || folder != null && files.contains(folder.resolve(name));
	}

	private void look(@Nullable Path folder, WatchEvent<?> event) throws IOException {
		if (folder != null && event.kind() == StandardWatchEventKinds.ENTRY_CREATE
				&& event.context() instanceof Path name && Files.isDirectory(folder.resolve(name))) {
			add(folder.resolve(name));
		}
	}

	@Override
	public void close() throws IOException {
		service.close();
	}
}
