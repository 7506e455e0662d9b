package org.reannotate.audit.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.protocol.backbone.Backbone;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.home.ReannotateHome;

/**
 * Copies a backbone from a folder or a zip into the user's home. It is checked in a folder beside its place and renamed
 * when it is whole, so that a broken or cancelled one never takes the place of a good one. Only plain files at the top
 * are taken, and only so much; a zip with a name that climbs out of it is refused as a whole.
 *
 * <pre>
 * Path installed = new BackboneInstaller(ReannotateHome.current()).install(zip, null, monitor);
 * </pre>
 */
public final class BackboneInstaller {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

	private final ReannotateHome home;

	/** Installs into that home. */
	public BackboneInstaller(ReannotateHome home) {
		this.home = home;
	}

	/** What a backbone is called unless told otherwise: the name of its folder or zip. */
	public static String nameOf(Path source) {
		String name = String.valueOf(source.getFileName());
		return name.toLowerCase(Locale.ROOT).endsWith(".zip") ? name.substring(0, name.length() - 4) : name;
	}

	/** What is wrong with a name for a backbone, or null. */
	public @Nullable String problem(String name) {
		if (!NAME.matcher(name).matches()) {
			return NLS.bind(Messages.BackboneInstaller_badName, name);
		}
		Path target = home.backbones().resolve(name);
		return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
				? NLS.bind(Messages.BackboneInstaller_exists, target) : null;
	}

	/**
	 * Installs. Blocks; not for the UI thread.
	 *
	 * @param source a folder or a zip
	 * @param wanted its name, or null for {@link #nameOf}
	 * @return the folder it was installed in
	 * @throws AuditException             when it is no backbone, damaged or hostile, or the name is taken
	 * @throws IOException                when a file cannot be read or written
	 * @throws OperationCanceledException when the monitor was cancelled; nothing is left then
	 */
	public Path install(Path source, @Nullable String wanted, IProgressMonitor monitor)
			throws AuditException, IOException {
		String name = wanted == null ? nameOf(source) : wanted;
		String problem = problem(name);
		if (problem != null) {
			throw new AuditException(problem);
		}
		Files.createDirectories(home.backbones());
		Path partial = Files.createDirectories(home.cache().resolve("backbone-" + UUID.randomUUID() + ".partial"));
		try {
			new BackboneFiles(source, partial, monitor).copy();
			check(partial, source);
			return Files.move(partial, home.backbones().resolve(name), StandardCopyOption.ATOMIC_MOVE);
		} finally {
			delete(partial);
		}
	}

	private static void check(Path partial, Path source) throws AuditException {
		try {
			Backbone.read(partial);
		} catch (BackboneException e) {
			throw new AuditException(String.valueOf(e.getMessage()).replace(partial.toString(), source.toString()), e);
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
