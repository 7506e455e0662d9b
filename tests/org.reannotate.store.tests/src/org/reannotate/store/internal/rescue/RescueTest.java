package org.reannotate.store.internal.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reannotate.store.TestDataset.id;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.store.TestDataset;
import org.reannotate.store.internal.changes.StoreSnapshot;
import org.reannotate.store.internal.connection.EmbeddedConnections;
import org.reannotate.store.internal.connection.StoreLostException;
import org.reannotate.store.internal.connection.Transactions;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;

class RescueTest {

	@TempDir
	Path folder;

	@Test
	void whereTheRowsCannotBeReadTheLabelsInMemoryAreSaved() throws Exception {
		Path store = folder.resolve("dataset/store");
		StoreSnapshot memory;
		EmbeddedConnections connections = EmbeddedConnections.at(create(store));
		connections.start();
		Transactions transactions = new Transactions(connections);
		try (DatasetStore opened = TestDataset.open(folder)) {
			memory = new StoreSnapshot(1, transactions.read(TaxonomyRows::read), opened.index());
		} finally {
			transactions.close(); // no row can be read any more
		}
		Rescue rescue = new Rescue(transactions, store, () -> memory);

		String told = rescue.after(new StoreLostException("Lost.")).getMessage();

		Path labels;
		try (var files = Files.walk(folder)) {
			labels = files.filter(file -> file.endsWith("labels.csv")).findFirst().orElseThrow();
		}
		assertTrue(told.startsWith("Lost. ") && told.contains(labels.toString()), told);
		assertEquals(List.of("path,label,split,excluded", "\"1\",\"a/b \"\"c\"\"\",,false", "\"2, x\",\"\",,false",
				"\"'=3\",\"d\",,true"), Files.readAllLines(labels));
		assertEquals(told, rescue.after(new StoreLostException("Lost.")).getMessage(), "once is enough");
	}

	private Path create(Path store) throws Exception {
		try (DatasetStore made = TestDataset.create(folder)) {
			load(made, sample("1", "a/b \"c\""), sample("2, x"), sample("=3", "d"));
			made.decide(DecisionRequest.exclude(id(made, "=3"), "bob"));
		}
		return store;
	}
}
