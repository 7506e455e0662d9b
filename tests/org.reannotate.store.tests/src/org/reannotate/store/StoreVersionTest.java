package org.reannotate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.reannotate.store.TestDataset.assertRefused;
import static org.reannotate.store.TestDataset.load;
import static org.reannotate.store.TestDataset.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetFile;
import org.reannotate.core.dataset.DatasetPointer;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.StoreLocation;

class StoreVersionTest {

	@TempDir
	Path folder;

	@BeforeEach
	void create() throws Exception {
		try (DatasetStore store = TestDataset.create(folder)) {
			load(store, sample("1", "a"));
		}
	}

	private void execute(String sql) throws Exception {
		Path store = folder.resolve("dataset/store");
		JdbcDataSource source = new JdbcDataSource();
		source.setUrl("jdbc:h2:file:" + store.resolve("reannotate"));
		source.setUser("REANNOTATE");
		source.setPassword(Files.readString(store.resolve("secret")));
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Test
	void aStoreOfANewerVersionIsRefusedWithAClearWord() throws Exception {
		execute("insert into \"flyway_schema_history\" select 99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', now(), 1, true");

		assertRefused(() -> TestDataset.open(folder), "newer version of Reannotate", "99", "Update Reannotate");

		execute("delete from \"flyway_schema_history\" where \"installed_rank\" = 99");
		try (DatasetStore store = TestDataset.open(folder)) {
			assertEquals(1, store.index().size(), "the refused store was changed");
		}
	}

	@Test
	void tablesThatAreNotOursAreNamed() throws Exception {
		execute("drop table sample");

		assertRefused(() -> TestDataset.open(folder), "reannotate.mv.db", "SAMPLE");
	}

	@Test
	void aTeamServerIsRefusedByNameUntilThisVersionCanOpenOne() throws Exception {
		Path other = Files.createDirectories(folder.resolve("team"));
		DatasetFile.write(other, new DatasetPointer("a", "n", List.of("."), new StoreLocation.Server("db.example", 5432, "d")));

		assertRefused(() -> new StoresComponent().open(other), "db.example");
	}
}
