package org.reannotate.core.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.reannotate.protocol.home.ReannotateHome;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.words.IoWords;

/**
 * Remembers which dataset was last made from a folder of images or a label file, so that people can name either.
 * Shared by all processes of the user; each call reads the file anew.
 *
 * <pre>
 * var registry = DatasetRegistry.inHome();
 * registry.remember(images, store.info().folder());
 * Optional&lt;Path&gt; dataset = registry.dataset(images);
 * </pre>
 */
public final class DatasetRegistry {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final Path file;

	/** Makes a registry kept in this file, which need not exist. */
	public DatasetRegistry(Path file) {
		this.file = file.toAbsolutePath();
	}

	/** Returns the registry of the current user: {@code datasets.json} in {@link ReannotateHome}. */
	public static DatasetRegistry inHome() {
		return new DatasetRegistry(ReannotateHome.current().root().resolve("datasets.json"));
	}

	/**
	 * Returns the folder of the dataset that was last made from a source, if it is still there.
	 *
	 * @throws DatasetException when the registry cannot be read
	 */
	public Optional<Path> dataset(Path source) throws DatasetException {
		String folder = read().get(key(source));
		try {
			return Optional.ofNullable(folder).map(Path::of).filter(DatasetFile::isIn);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/**
	 * Remembers that a dataset was made from a source.
	 *
	 * @throws DatasetException when the registry cannot be read or written
	 */
	public void remember(Path source, Path datasetFolder) throws DatasetException {
		try {
			Files.createDirectories(file.getParent());
			Path lock = file.resolveSibling(file.getFileName() + ".lock");
			synchronized (DatasetRegistry.class) {
				try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
						var held = channel.lock()) {
					Map<String, String> datasets = read();
					datasets.put(key(source), datasetFolder.toAbsolutePath().normalize().toString());
					replace(GSON.toJson(datasets));
				}
			}
		} catch (IOException e) {
			throw new DatasetException(NLS.bind(Messages.DatasetRegistry_cannotWrite, file, IoWords.of(e)), e);
		}
	}

	private void replace(String json) throws IOException {
		Path partial = Files.createTempFile(file.getParent(), ".datasets", ".partial");
		Files.writeString(partial, json + "\n");
		Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private Map<String, String> read() throws DatasetException {
		if (!Files.exists(file)) {
			return new TreeMap<>();
		}
		try {
			Map<String, String> datasets = GSON.fromJson(Files.readString(file),
					new TypeToken<TreeMap<String, String>>() {
					});
			return datasets == null ? new TreeMap<>() : datasets;
		} catch (IOException | JsonParseException e) {
			throw new DatasetException(NLS.bind(Messages.DatasetRegistry_cannotRead, file, IoWords.of(e)), e);
		}
	}

	/** One name for a source, however it was written. */
	private static String key(Path source) {
		try {
			return source.toRealPath().toString();
		} catch (IOException e) {
			return source.toAbsolutePath().normalize().toString();
		}
	}
}
