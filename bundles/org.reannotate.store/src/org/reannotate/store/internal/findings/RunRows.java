package org.reannotate.store.internal.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

/** The table of runs. */
public final class RunRows {

	private static final Gson GSON = new Gson();

	private RunRows() {
	}

	/** Adds a run, or replaces the one of its name. */
	public static void save(Connection connection, StoreState state, RunRecord run) throws SQLException {
		drop(connection, run.name());
		try (PreparedStatement insert = connection.prepareStatement("insert into run "
				+ "(name, recipe, status, started, finished, last_decision, metrics) values (?, ?, ?, ?, ?, ?, ?)")) {
			insert.setString(1, run.name());
			insert.setString(2, run.recipe());
			insert.setString(3, run.status());
			insert.setLong(4, Micros.of(run.started()));
			Instant finished = run.finished();
			if (finished == null) {
				insert.setNull(5, Types.BIGINT);
			} else {
				insert.setLong(5, Micros.of(finished));
			}
			insert.setLong(6, run.lastDecision());
			insert.setString(7, GSON.toJson(new TreeMap<>(run.metrics())));
			insert.executeUpdate();
		}
		state.touch(Change.RUNS);
	}

	/** Forgets a run; it is not the active one any more. */
	public static void delete(Connection connection, StoreState state, String name) throws SQLException {
		drop(connection, name);
		ActiveRun.unset(connection, name);
		state.touch(Change.RUNS);
	}

	private static void drop(Connection connection, String name) throws SQLException {
		try (PreparedStatement delete = connection.prepareStatement("delete from run where name = ?")) {
			delete.setString(1, name);
			delete.executeUpdate();
		}
	}

	/** Returns all runs, newest first. */
	public static List<RunRecord> list(Connection connection) throws SQLException {
		List<RunRecord> runs = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement("select name, recipe, status, started, finished, "
				+ "last_decision, metrics from run order by started desc, name desc");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				runs.add(new RunRecord(rows.getString(1), rows.getString(2), rows.getString(3),
						Micros.toInstant(rows.getLong(4)), finished(rows), rows.getLong(6),
						GSON.fromJson(rows.getString(7), new TypeToken<Map<String, Double>>() {
						})));
			}
		}
		return runs;
	}

	private static @Nullable Instant finished(ResultSet row) throws SQLException {
		long finished = row.getLong(5);
		return row.wasNull() ? null : Micros.toInstant(finished);
	}
}
