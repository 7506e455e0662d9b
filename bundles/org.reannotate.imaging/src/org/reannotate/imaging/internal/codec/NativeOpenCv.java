package org.reannotate.imaging.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.opencv.core.Core;
import org.reannotate.imaging.internal.files.AtomicFile;
import org.reannotate.imaging.internal.files.Home;

/**
 * Loads OpenCV's native library once a process: from the resource in which {@code org.openpnp:opencv} (or a fragment
 * with its files) carries it, unpacked once under the home folder. The library must be loaded by the class loader of
 * OpenCV's classes, so those lie on this bundle's own class path.
 */
final class NativeOpenCv {
	private static final @Nullable String FAILURE = load();

	private NativeOpenCv() {
	}

	/** Why OpenCV cannot be used here, or null if it can. */
	static @Nullable String failure() {
		return FAILURE;
	}

	private static @Nullable String load() {
		try {
			System.load(unpacked().toAbsolutePath().toString());
			Core.setNumThreads(1);
			return null;
		} catch (IOException | LinkageError | SecurityException failed) {
			return String.valueOf(failed.getMessage());
		}
	}

	private static Path unpacked() throws IOException {
		String library = System.mapLibraryName(Core.NATIVE_LIBRARY_NAME);
		String resource = "/nu/pattern/opencv/" + system() + "/" + processor() + "/" + library;
		URL url = NativeOpenCv.class.getResource(resource);
		if (url == null) {
			throw new IOException(NLS.bind(Messages.NativeOpenCv_missing, resource));
		}
		Path file = Home.natives().resolve("opencv-" + Core.VERSION + "-" + system() + "-" + processor()).resolve(library);
		var connection = url.openConnection();
		connection.setUseCaches(false);
		try (InputStream in = connection.getInputStream()) {
			long length = connection.getContentLengthLong();
			if (!Files.isRegularFile(file) || length >= 0 && Files.size(file) != length) {
				AtomicFile.write(file, out -> in.transferTo(out));
			}
		}
		return file;
	}

	private static String system() {
		String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return "windows";
		}
		return name.startsWith("mac") ? "osx" : "linux";
	}

	private static String processor() {
		return switch (System.getProperty("os.arch", "")) {
		case "amd64", "x86_64" -> "x86_64";
		case "aarch64", "arm64" -> "ARMv8";
		case "x86", "i386", "i686" -> "x86_32";
		default -> "ARMv7";
		};
	}
}
