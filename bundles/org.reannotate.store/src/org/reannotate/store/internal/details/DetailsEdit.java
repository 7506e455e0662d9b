package org.reannotate.store.internal.details;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.dataset.ConflictException;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.StoreEvent.Change;
import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Shape;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.connection.StoreState;
import org.reannotate.store.internal.decisions.Conflicts;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;

/** Saves what a person noted about a sample, inside one transaction. */
public final class DetailsEdit {

	private static final int LONGEST_NOTE = 100_000;
	private static final int LONGEST_FEATURE = 10_000;

	private DetailsEdit() {
	}

	/** Checks and writes; returns the details with their new versions. */
	public static List<SampleDetails> save(Connection connection, StoreState state, List<SampleDetails> details,
			String author) throws SQLException, DatasetException {
		TaxonomySnapshot taxonomy = TaxonomyRows.read(connection);
		var saved = new ArrayList<SampleDetails>();
		for (SampleDetails each : details) {
			saved.add(save(connection, state, taxonomy, each, author));
		}
		return saved;
	}

	private static SampleDetails save(Connection connection, StoreState state, TaxonomySnapshot taxonomy,
			SampleDetails details, String author) throws SQLException, DatasetException {
		String path = path(connection, details.sampleId());
		check(taxonomy, details, path);
		refuseConflict(connection, details, path);
		SampleDetails next = details.withVersion(details.version() + 1);
		DetailsRows.write(connection, next, author, Micros.of(Micros.now()));
		state.touch(Change.DETAILS, details.sampleId());
		return next;
	}

	private static String path(Connection connection, int sampleId) throws SQLException, DatasetException {
		try (PreparedStatement select = connection.prepareStatement("select path from sample where id = ?")) {
			select.setInt(1, sampleId);
			try (ResultSet rows = select.executeQuery()) {
				if (!rows.next()) {
					throw new DatasetException(NLS.bind(Messages.DetailsEdit_noSample, sampleId));
				}
				return rows.getString(1);
			}
		}
	}

	private static void refuseConflict(Connection connection, SampleDetails details, String path)
			throws SQLException, DatasetException {
		try (PreparedStatement select = connection
				.prepareStatement("select version, author, made from sample_details where sample_id = ?")) {
			select.setInt(1, details.sampleId());
			try (ResultSet rows = select.executeQuery()) {
				boolean any = rows.next();
				if ((any ? rows.getLong(1) : 0) != details.version()) {
					Instant made = any ? Micros.toInstant(rows.getLong(3)) : Instant.EPOCH;
					String why = any ? NLS.bind(Messages.DetailsEdit_changedBy, rows.getString(2), Conflicts.time(made))
							: Messages.DetailsEdit_olderThanStore;
					throw new ConflictException(NLS.bind(Messages.DetailsEdit_conflict, path, why), List.of());
				}
			}
		}
	}

	private static void check(TaxonomySnapshot taxonomy, SampleDetails details, String path) throws DatasetException {
		if (details.note().length() > LONGEST_NOTE) {
			throw new DatasetException(NLS.bind(Messages.DetailsEdit_longNote, path, LONGEST_NOTE));
		}
		Set<List<Object>> ticked = new HashSet<>();
		for (FeatureCheck check : details.checks()) {
			requireCategory(taxonomy, check.categoryId());
			if (check.feature().isBlank() || check.feature().length() > LONGEST_FEATURE
					|| !ticked.add(List.of(check.categoryId(), check.feature()))) {
				throw new DatasetException(NLS.bind(Messages.DetailsEdit_badFeature, path));
			}
		}
		for (ImageObject object : details.objects()) {
			if (object.categoryId() != CategoryRecord.NONE) {
				requireCategory(taxonomy, object.categoryId());
			}
			checkShape(object, path);
		}
	}

	private static void requireCategory(TaxonomySnapshot taxonomy, int id) throws DatasetException {
		if (taxonomy.category(id) == null) {
			throw new DatasetException(NLS.bind(Messages.DetailsEdit_noCategory, id));
		}
	}

	private static void checkShape(ImageObject object, String path) throws DatasetException {
		int numbers = object.points().size();
		boolean complete = object.shape() == Shape.BOX ? numbers == 4 : numbers >= 6 && numbers % 2 == 0;
		if (!complete || numbers > 2 * Points.MOST) {
			throw new DatasetException(NLS.bind(Messages.DetailsEdit_badOutline,
					new Object[] { path, numbers / 2, Points.MOST }));
		}
		if (object.points().stream().anyMatch(point -> !(point >= 0 && point <= 1))) {
			throw new DatasetException(NLS.bind(Messages.DetailsEdit_outlineOutside, path));
		}
	}
}
