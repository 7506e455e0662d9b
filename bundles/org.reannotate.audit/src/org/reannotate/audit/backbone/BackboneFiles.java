package org.reannotate.audit.backbone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.protocol.backbone.Backbone;

/** The files of one backbone on their way from a folder or a zip into an empty folder, with limits and progress. */
final class BackboneFiles {

	private static final int MAX_FILES = 64;
	private static final long MAX_BYTES = 4L << 30;
	private static final int BUFFER = 1 << 16;

	private final Path source;
	private final Path target;
	private final SubMonitor progress;
	private long copied;
	private int files;

	BackboneFiles(Path source, Path target, IProgressMonitor monitor) {
		this.source = source;
		this.target = target;
		this.progress = SubMonitor.convert(monitor, NLS.bind(Messages.BackboneFiles_copying, source.getFileName()), 1);
	}

	void copy() throws AuditException, IOException {
		if (Files.isDirectory(source)) {
			copyFolder();
		} else if (Files.isRegularFile(source)) {
			copyZip();
		} else {
			throw new AuditException(NLS.bind(Messages.BackboneFiles_missing, source, Backbone.FILE));
		}
		if (!Files.isRegularFile(target.resolve(Backbone.FILE))) {
			throw new AuditException(NLS.bind(Messages.BackboneFiles_noBackbone, source, Backbone.FILE));
		}
	}

	private void copyFolder() throws AuditException, IOException {
		List<Path> plain;
		try (var entries = Files.list(source)) {
			plain = entries.filter(Files::isRegularFile).sorted().toList();
		}
		long bytes = 0;
		for (Path file : plain) {
			bytes += Files.size(file);
		}
		expect(bytes);
		for (Path file : plain) {
			try (var in = Files.newInputStream(file)) {
				copy(in, target.resolve(file.getFileName().toString()));
			}
		}
	}

	private void copyZip() throws AuditException, IOException {
		try (var zip = new ZipFile(source.toFile())) {
			List<? extends ZipEntry> entries = Collections.list(zip.entries());
			for (ZipEntry entry : entries) {
				refuseClimbing(entry.getName());
			}
			String top = top(entries);
			List<? extends ZipEntry> plain = entries.stream()
					.filter(entry -> !entry.isDirectory() && isPlain(entry.getName(), top)).toList();
			expect(plain.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum());
			for (ZipEntry entry : plain) {
				try (var in = zip.getInputStream(entry)) {
					copy(in, target.resolve(entry.getName().substring(top.length())));
				}
			}
		} catch (ZipException e) {
			throw new AuditException(NLS.bind(Messages.BackboneFiles_noZip, source, e.getMessage()), e);
		}
	}

	/** Such names are in no zip that a person made with good intent. */
	private void refuseClimbing(String name) throws AuditException {
		boolean climbs = name.startsWith("/") || name.contains("\\") || name.contains(":")
				|| Arrays.asList(name.split("/", -1)).contains("..");
		if (climbs) {
			throw new AuditException(NLS.bind(Messages.BackboneFiles_outside, source, name));
		}
	}

	/** The folder inside the zip that holds the description, with its final slash; empty for the top. */
	private static String top(List<? extends ZipEntry> entries) {
		return entries.stream().map(ZipEntry::getName).filter(name -> name.endsWith(Backbone.FILE))
				.map(name -> name.substring(0, name.length() - Backbone.FILE.length()))
				.filter(folder -> folder.isEmpty() || folder.endsWith("/"))
				.min((a, b) -> Integer.compare(a.length(), b.length())).orElse("");
	}

	private static boolean isPlain(String entry, String top) {
		String name = entry.startsWith(top) ? entry.substring(top.length()) : "";
		return !name.isEmpty() && !name.contains("/") && !name.startsWith(".");
	}

	private void expect(long bytes) throws AuditException {
		refuseLarge(bytes);
		progress.setWorkRemaining((int) (bytes / BUFFER) + 1);
	}

	private void copy(InputStream in, Path file) throws AuditException, IOException {
		if (++files > MAX_FILES) {
			throw new AuditException(NLS.bind(Messages.BackboneFiles_tooManyFiles, MAX_FILES, source));
		}
		try (var out = Files.newOutputStream(file)) {
			var buffer = new byte[BUFFER];
			for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, 0, BUFFER)) {
				copied += read;
				refuseLarge(copied);
				out.write(buffer, 0, read);
				progress.split(1);
			}
		}
	}

	private void refuseLarge(long bytes) throws AuditException {
		if (bytes > MAX_BYTES) {
			throw new AuditException(NLS.bind(Messages.BackboneFiles_tooLarge, source));
		}
	}
}
