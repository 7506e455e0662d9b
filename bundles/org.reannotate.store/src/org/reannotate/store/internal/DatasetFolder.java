package org.reannotate.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetFile;
import org.reannotate.core.dataset.DatasetInfo;
import org.reannotate.core.dataset.DatasetPointer;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreLocation;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.store.internal.connection.EmbeddedConnections;
import org.reannotate.store.internal.connection.OpeningLock;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.connection.Transactions;
import org.reannotate.store.internal.schema.Migrations;

/**
 * Datasets as folders. A new store is made beside its name and renamed when whole; the pointer is written last, so a
 * dataset that was not made to the end is none.
 */
public final class DatasetFolder {

	private static final String STORE = "store";

	private DatasetFolder() {
	}

	/** Makes an empty dataset and opens it; {@code folder} is absolute. */
	public static DatasetStore create(Path folder, String name, List<Path> imageRoots) throws DatasetException {
		if (DatasetFile.isIn(folder)) {
			throw new DatasetException(NLS.bind(Messages.DatasetFolder_existsAlready, folder));
		}
		Path store = folder.resolve(STORE);
		if (Files.exists(store)) {
			throw new DatasetException(NLS.bind(Messages.DatasetFolder_storeWithoutDataset, store));
		}
		DatasetPointer pointer = new DatasetPointer(UUID.randomUUID().toString(), name, written(folder, imageRoots),
				new StoreLocation.Embedded());
		try {
			Files.createDirectories(folder);
			make(folder, store, pointer.id());
		} catch (IOException e) {
			throw new DatasetException(NLS.bind(Messages.DatasetFolder_cannotMake, folder, IoWords.of(e)), e);
		}
		DatasetFile.write(folder, pointer);
		return open(folder);
	}

	private static void make(Path folder, Path store, String id) throws IOException, DatasetException {
		Path partial = Files.createTempDirectory(folder, ".store-");
		try {
			fill(partial, id);
			Files.move(partial, store);
		} finally {
			if (Files.exists(partial)) {
				delete(partial);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private static List<String> written(Path folder, List<Path> imageRoots) throws DatasetException {
		List<String> roots = new ArrayList<>();
		for (Path root : imageRoots) {
			Path absolute = root.toAbsolutePath().normalize();
			if (!Files.isDirectory(absolute)) {
				throw new DatasetException(NLS.bind(Messages.DatasetFolder_noImageFolder, absolute));
			}
			roots.add(absolute.startsWith(folder) ? "./" + slashes(folder.relativize(absolute)) : slashes(absolute));
		}
		if (roots.isEmpty()) {
			throw new DatasetException(Messages.DatasetFolder_needsImageFolder);
		}
		return roots;
	}

	private static String slashes(Path path) {
		return path.toString().replace(path.getFileSystem().getSeparator(), "/");
	}

	private static void fill(Path folder, String id) throws DatasetException {
		EmbeddedConnections connections = EmbeddedConnections.create(folder);
		Migrations.migrate(connections);
		try (Transactions transactions = new Transactions(connections)) {
			transactions.initialize(connection -> StoreState.create(connection, id));
		}
	}

	/** Opens a dataset; {@code folder} is absolute. */
	public static DatasetStore open(Path folder) throws DatasetException {
		DatasetPointer pointer = DatasetFile.read(folder);
		if (pointer.store() instanceof StoreLocation.Server server) {
			throw new DatasetException(NLS.bind(Messages.DatasetFolder_onServer, pointer.name(), server.host()));
		}
		EmbeddedConnections connections = EmbeddedConnections.at(folder.resolve(STORE));
		DatasetInfo info = new DatasetInfo(pointer.id(), pointer.name(), folder, roots(folder, pointer),
				connections.readOnly());
		Transactions transactions = new Transactions(connections);
		try {
			begin(connections, transactions);
			return new JdbcDatasetStore(info, folder.resolve(STORE), transactions);
		} catch (DatasetException e) {
			transactions.close();
			throw e;
		}
	}

	private static void begin(EmbeddedConnections connections, Transactions transactions) throws DatasetException {
		try (OpeningLock lock = connections.opening()) {
			connections.start();
			Migrations.migrate(connections);
			connections.verify(transactions.read(connection -> StoreState.read(connection).revision()));
		}
	}

	private static List<Path> roots(Path folder, DatasetPointer pointer) throws DatasetException {
		try {
			return pointer.imageRoots().stream().map(root -> folder.resolve(root).normalize()).toList();
		} catch (InvalidPathException e) {
			throw new DatasetException(NLS.bind(Messages.DatasetFolder_impossibleImageFolder,
					new Object[] { e.getInput(), e.getReason(), folder.resolve(DatasetFile.NAME) }), e);
		}
	}
}
