package org.reannotate.store.internal.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.store.internal.changes.StoreSnapshot;
import org.reannotate.store.internal.connection.StoreLostException;
import org.reannotate.store.internal.connection.Transactions;

/**
 * Saves what was confirmed when the file of an open store is lost, once: the whole store, where the database can still
 * read it (it has a deleted file in its hands, and much of an overwritten one in memory), else the labels. Nothing that
 * lies in the dataset's folder is written over. Thread-safe.
 */
public final class Rescue {

	private static final Logger LOG = Logger.getLogger(Rescue.class.getName());
	private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private final Transactions transactions;
	private final Path storeFolder;
	private final Supplier<StoreSnapshot> memory;
	private @Nullable String wayOut;

	/** @param memory the newest snapshot */
	public Rescue(Transactions transactions, Path storeFolder, Supplier<StoreSnapshot> memory) {
		this.transactions = transactions;
		this.storeFolder = storeFolder;
		this.memory = memory;
	}

	/** Saves what can be saved, the first time; returns what to tell the person: what happened, and the way out. */
	public synchronized DatasetException after(StoreLostException loss) {
		String way = wayOut;
		if (way == null && Files.isDirectory(storeFolder.getParent())) {
			way = save(storeFolder.resolveSibling(storeFolder.getFileName() + "-rescued-" + NOW.format(LocalDateTime.now())));
			wayOut = way;
		}
		return new DatasetException(loss.getMessage() + " " + (way == null ? restore() : way), loss);
	}

	private String restore() {
		return NLS.bind(Messages.Rescue_restore, storeFolder);
	}

	private @Nullable String save(Path folder) {
		try {
			Files.createDirectory(folder);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "Nothing can be saved in " + folder, e);
			return null;
		}
		try {
			StoreCopy.write(transactions, folder);
			return NLS.bind(Messages.Rescue_wholeCopy, folder, storeFolder);
		} catch (DatasetException | IOException | SQLException | RuntimeException e) {
			LOG.log(Level.WARNING, "The store can no longer be read as a whole.", e);
			return saveLabels(folder);
		}
	}

	private @Nullable String saveLabels(Path folder) {
		Path table = folder.resolve("labels.csv");
		try {
			empty(folder);
			LabelTable.write(memory.get(), table);
			return NLS.bind(Messages.Rescue_labelsOnly, table, storeFolder);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "Nothing can be saved in " + folder, e);
			return null;
		}
	}

	private static void empty(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
	}
}
