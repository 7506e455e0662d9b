package org.reannotate.store.internal.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.eclipse.osgi.util.NLS;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.resource.LoadableResource;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.store.internal.connection.Connections;

/**
 * Brings a store to the tables of this version. The scripts are listed here because Flyway's search of the class path
 * finds nothing inside OSGi.
 */
public final class Migrations {

	private static final List<String> SCRIPTS = List.of("V1__dataset.sql", "V2__workbench.sql",
			"V3__change_token.sql", "V4__active_run.sql",
			"V5__blind_answers.sql");

	private Migrations() {
	}

	/**
	 * Makes or changes tables; does nothing to a store of this version. Two processes may call it at once.
	 *
	 * @throws DatasetException when a newer version wrote the store, its tables were tampered with, or it is of an
	 *                          older version and cannot be written
	 */
	public static void migrate(Connections store) throws DatasetException {
		if (current(store)) {
			return;
		}
		try {
			Flyway flyway = flyway(store.dataSource());
			int version = version(flyway);
			if (version > SCRIPTS.size()) {
				throw new DatasetException(NLS.bind(Messages.Migrations_newer,
						new Object[] { store, version, SCRIPTS.size() }));
			}
			if (version < SCRIPTS.size() && store.readOnly()) {
				throw new DatasetException(NLS.bind(Messages.Migrations_olderReadOnly, store));
			}
			if (version < SCRIPTS.size()) {
				flyway.migrate();
			}
		} catch (FlywayException e) {
			throw new DatasetException(NLS.bind(Messages.Migrations_failed, store, firstLine(e)), e);
		}
	}

	/** Asks Flyway's own table: loading Flyway takes longer than opening a store of a million samples. */
	private static boolean current(Connections store) {
		Set<String> versions = new HashSet<>();
		try (Connection connection = store.open();
				PreparedStatement select = connection
						.prepareStatement("select \"version\" from \"flyway_schema_history\" where \"success\"");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				versions.add(rows.getString(1));
			}
		} catch (SQLException e) {
			// No such table yet, or something that Flyway will say better.
			return false;
		}
		return versions.equals(IntStream.rangeClosed(1, SCRIPTS.size()).mapToObj(String::valueOf).collect(Collectors.toSet()));
	}

	private static Flyway flyway(DataSource dataSource) {
		Flyway flyway = Flyway.configure(Migrations.class.getClassLoader()).dataSource(dataSource)
				.locations(new Location[0]).resourceProvider(new Scripts()).javaMigrationClassProvider(List::of).load();
		// by instance and after loading: by name, Flyway's own class loader would look for it, in vain inside OSGi
		LogFactory.setLogCreator(new QuietLogs());
		return flyway;
	}

	private static int version(Flyway flyway) {
		MigrationInfo current = flyway.info().current();
		return current == null ? 0 : Integer.parseInt(current.getVersion().getVersion());
	}

	private static String firstLine(Exception e) {
		return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
	}

	private static final class Scripts implements ResourceProvider {

		@Override
		public LoadableResource getResource(String name) {
			return all().filter(script -> script.getFilename().equals(name)).findFirst().orElse(null);
		}

		@Override
		public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
			return all().filter(script -> script.getFilename().startsWith(prefix)
					&& Stream.of(suffixes).anyMatch(script.getFilename()::endsWith)).toList();
		}

		private static Stream<LoadableResource> all() {
			return SCRIPTS.stream().map(Script::new);
		}
	}
}
