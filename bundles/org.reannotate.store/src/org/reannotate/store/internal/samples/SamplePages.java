package org.reannotate.store.internal.samples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.model.Annotation;
import org.reannotate.model.Category;
import org.reannotate.model.ModelFactory;
import org.reannotate.model.Origin;
import org.reannotate.model.Sample;
import org.reannotate.model.Split;
import org.reannotate.model.Taxonomy;
import org.reannotate.store.internal.connection.Micros;
import org.reannotate.store.internal.decisions.DecisionRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;
import org.reannotate.store.internal.taxonomy.TaxonomyTree;

/** The samples of the page in view as detached objects, with all that was ever said about their labels. */
public final class SamplePages {

	private static final String IMPORTED = "select s.id, p.given, p.given_further, i.author, i.made "
			+ "from sample s join past_label p on p.sample_id = s.id join import_run i on i.id = p.import_id "
			+ "where s.id in " + IdChunks.MARKS + " order by i.id";
	private static final String CURRENT = "select s.id, s.given, s.given_further, i.author, i.made "
			+ "from sample s join import_run i on i.id = s.label_import where s.id in " + IdChunks.MARKS;

	private final Connection connection;
	private final Map<Integer, Category> categories = new HashMap<>();

	private SamplePages(Connection connection) throws SQLException {
		this.connection = connection;
		Taxonomy taxonomy = TaxonomyTree.read(connection);
		taxonomy.eAllContents().forEachRemaining(each -> {
			if (each instanceof Category category) {
				categories.put(category.getId(), category);
			}
		});
	}

	/** Reads the samples with these ids, in this order. */
	public static List<Sample> read(Connection connection, TaxonomySnapshot taxonomy, int[] ids) throws SQLException {
		SamplePages pages = new SamplePages(connection);
		List<Sample> samples = new ArrayList<>();
		Map<Integer, Sample> byId = new HashMap<>();
		for (SampleRecord record : SampleRows.byIds(connection, taxonomy, ids)) {
			Sample sample = pages.sample(record);
			samples.add(sample);
			byId.put(record.id(), sample);
		}
		pages.addImported(byId, IMPORTED);
		pages.addImported(byId, CURRENT);
		pages.addDecided(byId);
		return samples;
	}

	private Sample sample(SampleRecord record) {
		Sample sample = ModelFactory.eINSTANCE.createSample();
		sample.setId(record.id());
		sample.setPath(record.path());
		sample.setWidth(record.width());
		sample.setHeight(record.height());
		var split = record.split();
		sample.setSplit(split == null ? Split.NONE : Split.getByName(split.name()));
		sample.setExcluded(record.state() == SampleState.EXCLUDED);
		add(record.category(), sample.getCategories());
		record.further().forEach(id -> add(id, sample.getCategories()));
		return sample;
	}

	private void add(int id, List<Category> to) {
		Category category = categories.get(id);
		if (category != null && !to.contains(category)) {
			to.add(category);
		}
	}

	private void addImported(Map<Integer, Sample> samples, String sql) throws SQLException {
		for (int[] chunk : IdChunks.of(ids(samples))) {
			try (PreparedStatement select = connection.prepareStatement(sql)) {
				IdChunks.set(select, chunk);
				try (ResultSet rows = select.executeQuery()) {
					while (rows.next()) {
						Annotation annotation = annotation(Origin.IMPORT, rows.getString(4), rows.getLong(5));
						add(rows.getInt(2), annotation.getCategories());
						IdList.read(rows.getString(3)).forEach(id -> add(id, annotation.getCategories()));
						samples.get(rows.getInt(1)).getAnnotations().add(annotation);
					}
				}
			}
		}
	}

	private void addDecided(Map<Integer, Sample> samples) throws SQLException {
		for (Decision decision : DecisionRows.ofSamples(connection, ids(samples))) {
			Annotation annotation = annotation(Origin.PERSON, decision.author(), Micros.of(decision.time()));
			add(decision.to().category(), annotation.getCategories());
			decision.to().further().forEach(id -> add(id, annotation.getCategories()));
			samples.get(decision.sampleId()).getAnnotations().add(annotation);
		}
	}

	private static Annotation annotation(Origin origin, String author, long micros) {
		Annotation annotation = ModelFactory.eINSTANCE.createAnnotation();
		annotation.setOrigin(origin);
		annotation.setAuthor(author);
		annotation.setTime(Micros.toInstant(micros));
		return annotation;
	}

	private static int[] ids(Map<Integer, Sample> samples) {
		return samples.keySet().stream().mapToInt(Integer::intValue).toArray();
	}
}
