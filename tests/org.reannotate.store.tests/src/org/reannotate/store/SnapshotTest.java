package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.store.internal.connection.EmbeddedConnections;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.connection.Transactions;

class SnapshotTest {

	@TempDir
	Path folder;

	/** Else rows counted and rows read are of different moments while somebody imports. */
	@Test
	void whoReadsSeesAllTablesAsTheyWereAtOneMoment() throws Exception {
		try (DatasetStore store = TestDataset.create(folder)) {
			load(store, sample("1", "a"));
			EmbeddedConnections connections = EmbeddedConnections.at(folder.resolve("dataset/store"));
			connections.start();
			try (Transactions transactions = new Transactions(connections)) {
				int[] counted = transactions.read(connection -> {
					int samples = StoreState.read(connection).lastSample();
					load(store, sample("1", "a"), sample("2", "a"));
					return new int[] { samples, count(connection) };
				});
				assertEquals(1, counted[0]);
				assertEquals(1, counted[1]);
				assertEquals(2, transactions.read(SnapshotTest::count));
			}
		}
	}

	private static int count(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from sample")) {
			rows.next();
			return rows.getInt(1);
		}
	}
}
