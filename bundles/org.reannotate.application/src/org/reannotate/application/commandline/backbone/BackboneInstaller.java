package org.reannotate.application.commandline.backbone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.application.commandline.CommandException;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.home.ReannotateHome;

/**
 * Copies a backbone into the user's home. It is checked in a folder beside its place and renamed when it is whole, so
 * that a broken one never takes the place of a good one. Only plain files at the top are taken, and only so much.
 */
final class BackboneInstaller {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
	private static final int MAX_FILES = 64;
	private static final long MAX_BYTES = 4L << 30;

	private final ReannotateHome home;
	private long copied;
	private int files;

	BackboneInstaller(ReannotateHome home) {
		this.home = home;
	}

	/** Installs from a folder or a zip, whose own name is used where none is given. */
	Path install(Path source, @Nullable String wanted) throws CommandException, IOException {
		String name = wanted == null ? nameOf(source) : wanted;
		if (!NAME.matcher(name).matches()) {
			throw new CommandException("a backbone cannot be called '" + name
					+ "'; choose another with --name, of letters, digits, '.', '_' and '-'");
		}
		Path target = home.backbones().resolve(name);
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new CommandException(target + " exists; remove it or choose another --name");
		}
		Files.createDirectories(home.backbones());
		Path partial = Files.createDirectories(home.cache().resolve("backbone-" + UUID.randomUUID() + ".partial"));
		try {
			copy(source, partial);
			check(partial, source);
			return Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			delete(partial);
		}
	}

	private static void check(Path partial, Path source) throws CommandException {
		try {
			Backbone.read(partial);
		} catch (BackboneException e) {
			throw new CommandException(String.valueOf(e.getMessage()).replace(partial.toString(), source.toString()), e);
		}
	}

	private static String nameOf(Path source) {
		String name = String.valueOf(source.getFileName());
		return name.toLowerCase(Locale.ROOT).endsWith(".zip") ? name.substring(0, name.length() - 4) : name;
	}

	private void copy(Path source, Path target) throws CommandException, IOException {
		if (Files.isDirectory(source)) {
			copyFolder(source, target);
		} else if (Files.isRegularFile(source)) {
			copyZip(source, target);
		} else {
			throw new CommandException(source + " does not exist; name a folder or a .zip with " + Backbone.FILE);
		}
		if (!Files.isRegularFile(target.resolve(Backbone.FILE))) {
			throw new CommandException(source + " holds no " + Backbone.FILE + " and so is no backbone");
		}
	}

	private void copyFolder(Path source, Path target) throws CommandException, IOException {
		try (var entries = Files.list(source)) {
			for (Path file : (Iterable<Path>) entries.sorted()::iterator) {
				if (Files.isRegularFile(file)) {
					try (var in = Files.newInputStream(file)) {
						copy(in, target.resolve(file.getFileName()));
					}
				}
			}
		}
	}

	private void copyZip(Path source, Path target) throws CommandException, IOException {
		try (var zip = new ZipFile(source.toFile())) {
			String top = zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(Backbone.FILE))
					.map(name -> name.substring(0, name.length() - Backbone.FILE.length()))
					.filter(folder -> folder.isEmpty() || folder.endsWith("/"))
					.min((a, b) -> Integer.compare(a.length(), b.length())).orElse("");
			for (ZipEntry entry : Collections.list(zip.entries())) {
				String name = entry.getName().startsWith(top) ? entry.getName().substring(top.length()) : "/";
				if (!entry.isDirectory() && isPlain(name)) {
					try (var in = zip.getInputStream(entry)) {
						copy(in, target.resolve(name));
					}
				}
			}
		} catch (ZipException e) {
			throw new CommandException(source + " is no readable .zip (" + e.getMessage() + ")", e);
		}
	}

	private static boolean isPlain(String name) {
		return !name.isEmpty() && !name.contains("/") && !name.contains("\\") && !name.contains(":")
				&& !name.startsWith(".");
	}

	private void copy(InputStream in, Path target) throws CommandException, IOException {
		if (++files > MAX_FILES) {
			throw new CommandException("a backbone has at most " + MAX_FILES + " files; this one has more");
		}
		try (var out = Files.newOutputStream(target)) {
			var buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				copied += read;
				if (copied > MAX_BYTES) {
					throw new CommandException("a backbone takes at most 4 GB; this one is larger");
				}
				out.write(buffer, 0, read);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			try (var entries = Files.list(folder)) {
				for (Path file : (Iterable<Path>) entries::iterator) {
					Files.delete(file);
				}
			}
			Files.delete(folder);
		}
	}
}
