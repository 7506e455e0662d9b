package org.reannotate.store.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.blind.BlindAnswer;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetInfo;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.dataset.StoreListener;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.findings.DuplicateGroup;
import org.reannotate.core.findings.Finding;
import org.reannotate.core.findings.FindingSet;
import org.reannotate.core.findings.RunRecord;
import org.reannotate.core.importing.ImportOptions;
import org.reannotate.core.importing.ImportOrigin;
import org.reannotate.core.importing.ImportSummary;
import org.reannotate.core.importing.ImportedSample;
import org.reannotate.core.query.NamedFilter;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.core.taxonomy.CategoryMerge;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.taxonomy.CategorySplit;
import org.reannotate.core.taxonomy.SplitUndo;
import org.reannotate.core.taxonomy.Unmerge;
import org.reannotate.model.Sample;
import org.reannotate.model.Taxonomy;
import org.reannotate.store.internal.blind.BlindAnswerRows;
import org.reannotate.store.internal.changes.ChangeWatch;
import org.reannotate.store.internal.changes.StoreSnapshot;
import org.reannotate.store.internal.connection.StoreLostException;
import org.reannotate.store.internal.connection.Transactions;
import org.reannotate.store.internal.connection.Transactions.Writing;
import org.reannotate.store.internal.decisions.Deciding;
import org.reannotate.store.internal.decisions.DecisionRows;
import org.reannotate.store.internal.decisions.Undoing;
import org.reannotate.store.internal.details.DetailsEdit;
import org.reannotate.store.internal.details.DetailsRows;
import org.reannotate.store.internal.filters.FilterRows;
import org.reannotate.store.internal.findings.ActiveRun;
import org.reannotate.store.internal.findings.DuplicateRows;
import org.reannotate.store.internal.findings.FindingRows;
import org.reannotate.store.internal.findings.Publishing;
import org.reannotate.store.internal.findings.RunRows;
import org.reannotate.store.internal.importing.ImportSources;
import org.reannotate.store.internal.importing.SampleImport;
import org.reannotate.store.internal.rescue.Rescue;
import org.reannotate.store.internal.samples.ImagePath;
import org.reannotate.store.internal.samples.SampleColumnUpdate;
import org.reannotate.store.internal.samples.SamplePages;
import org.reannotate.store.internal.samples.SampleRows;
import org.reannotate.store.internal.taxonomy.ImpactCount;
import org.reannotate.store.internal.taxonomy.MergeRows;
import org.reannotate.store.internal.taxonomy.SplitRows;
import org.reannotate.store.internal.taxonomy.Splitting;
import org.reannotate.store.internal.taxonomy.TaxonomyEdit;
import org.reannotate.store.internal.taxonomy.TaxonomyRows;
import org.reannotate.store.internal.taxonomy.TaxonomySnapshot;
import org.reannotate.store.internal.taxonomy.TaxonomyTree;

/** A dataset in a database: hands each call to the class that knows its tables, in one transaction. */
final class JdbcDatasetStore implements DatasetStore {

	private final DatasetInfo info;
	private final Transactions transactions;
	private final ChangeWatch watch;
	private final Rescue rescue;

	/** Takes the transactions over and closes them in the end. */
	JdbcDatasetStore(DatasetInfo info, Path storeFolder, Transactions transactions) throws DatasetException {
		this.info = info;
		this.transactions = transactions;
		watch = new ChangeWatch(transactions, storeFolder, info);
		rescue = new Rescue(transactions, storeFolder, watch::current);
		watch.onLoss(rescue::after);
	}

	private <T> T write(Writing<T> work) throws DatasetException {
		return write(0, work);
	}

	/** @param rows as {@link Transactions#write(int, Writing)} */
	private <T> T write(int rows, Writing<T> work) throws DatasetException {
		try {
			return transactions.write(rows, work);
		} catch (StoreLostException e) {
			throw rescue.after(e);
		} finally {
			// also after a refusal: who is told that somebody else was faster sees what that one did
			watch.catchUp();
		}
	}

	private TaxonomySnapshot taxonomy() {
		return watch.current().taxonomy();
	}

	@Override
	public DatasetInfo info() {
		return info;
	}

	@Override
	public List<CategoryRecord> categories() {
		return taxonomy().categories();
	}

	@Override
	public int ensureCategory(String path) throws DatasetException {
		Integer known = taxonomy().id(path);
		if (known != null) {
			return known;
		}
		TaxonomySnapshot before = taxonomy();
		Integer made = write((connection, state) -> TaxonomyRows.ensure(connection, state, before, List.of(path)).id(path));
		if (made == null) {
			throw new IllegalStateException("No category " + path);
		}
		return made;
	}

	@Override
	public Taxonomy readTaxonomy() throws DatasetException {
		return transactions.read(TaxonomyTree::read);
	}

	@Override
	public Taxonomy saveTaxonomy(Taxonomy taxonomy, String author) throws DatasetException {
		write((connection, state) -> {
			TaxonomyEdit.save(connection, state, taxonomy, author);
			return taxonomy;
		});
		return readTaxonomy();
	}

	@Override
	public CategoryMerge merge(List<Integer> from, int into, String author, String reason) throws DatasetException {
		return write((connection, state) -> MergeRows.merge(connection, state, from, into, author, reason));
	}

	@Override
	public Unmerge unmerge(long mergeId, String author) throws DatasetException {
		return write((connection, state) -> MergeRows.unmerge(connection, state, mergeId, author));
	}

	@Override
	public CategoryMerge retire(List<Integer> categories, String author, String reason) throws DatasetException {
		return write((connection, state) -> MergeRows.retire(connection, state, categories, author, reason));
	}

	@Override
	public CategorySplit split(int category, Map<String, int[]> parts, String author, String reason) throws DatasetException {
		int rows = parts.values().stream().mapToInt(ids -> ids.length).sum();
		return write(rows, (connection, state) -> Splitting.split(connection, state, category, parts, author, reason));
	}

	@Override
	public SplitUndo undoSplit(long splitId, String author) throws DatasetException {
		int rows = transactions.read(connection -> Splitting.size(connection, splitId));
		return write(rows, (connection, state) -> Splitting.undo(connection, state, splitId, author));
	}

	@Override
	public List<CategorySplit> splits() throws DatasetException {
		return transactions.read(SplitRows::list);
	}

	@Override
	public CategoryImpact impact(List<Integer> categories) throws DatasetException {
		StoreSnapshot snapshot = watch.current();
		return transactions.read(
				connection -> ImpactCount.of(connection, snapshot.taxonomy(), snapshot.index(), categories));
	}

	@Override
	public List<SampleDetails> allDetails(int... sampleIds) throws DatasetException {
		return transactions.read(connection -> DetailsRows.read(connection, sampleIds));
	}

	@Override
	public List<SampleDetails> saveAllDetails(List<SampleDetails> details, String author) throws DatasetException {
		return write(details.size(), (connection, state) -> DetailsEdit.save(connection, state, details, author));
	}

	@Override
	public List<BlindAnswer> blindAnswers() throws DatasetException {
		return transactions.read(BlindAnswerRows::list);
	}

	@Override
	public BlindAnswer answerBlind(int sampleId, int categoryId, String author) throws DatasetException {
		return write((connection, state) -> BlindAnswerRows.add(connection, state, sampleId, categoryId, author));
	}

	@Override
	public boolean takeBackBlind(int sampleId, String author) throws DatasetException {
		return write((connection, state) -> BlindAnswerRows.remove(connection, state, sampleId, author));
	}

	@Override
	public List<NamedFilter> filters() throws DatasetException {
		return transactions.read(FilterRows::list);
	}

	@Override
	public void saveFilter(NamedFilter filter, String author) throws DatasetException {
		write((connection, state) -> FilterRows.save(connection, state, filter, author));
	}

	@Override
	public void deleteFilter(String name) throws DatasetException {
		write((connection, state) -> FilterRows.delete(connection, state, name));
	}

	@Override
	public List<CategoryMerge> merges() throws DatasetException {
		return transactions.read(MergeRows::read);
	}

	@Override
	public ImportSummary importSamples(Iterator<ImportedSample> samples, ImportOptions options,
			IProgressMonitor monitor) throws DatasetException {
		if (options.root() < 0 || options.root() >= info.imageRoots().size()) {
			throw new DatasetException(NLS.bind(Messages.JdbcDatasetStore_noImageFolder, info.name(), options.root()));
		}
		try {
			return new SampleImport(transactions, options, taxonomy()).run(samples, monitor);
		} catch (StoreLostException e) {
			throw rescue.after(e);
		} finally {
			watch.catchUp();
		}
	}

	@Override
	public List<SampleRecord> samples(int... ids) throws DatasetException {
		TaxonomySnapshot taxonomy = taxonomy();
		return transactions.read(connection -> SampleRows.byIds(connection, taxonomy, ids));
	}

	@Override
	public List<SampleRecord> samplesByPath(int root, Collection<String> paths) throws DatasetException {
		TaxonomySnapshot taxonomy = taxonomy();
		return transactions.read(connection -> SampleRows.byPath(connection, taxonomy, root, paths));
	}

	@Override
	public OptionalInt sampleId(String path) throws DatasetException {
		return transactions.read(connection -> SampleRows.id(connection, path, info.imageRoots().size()));
	}

	@Override
	public void forEachSample(Consumer<SampleRecord> consumer) throws DatasetException {
		TaxonomySnapshot taxonomy = taxonomy();
		int last = 0;
		while (last >= 0) {
			int after = last;
			last = transactions.read(connection -> SampleRows.page(connection, taxonomy, after, consumer));
		}
	}

	@Override
	public List<Sample> readSamples(int... ids) throws DatasetException {
		TaxonomySnapshot taxonomy = taxonomy();
		return transactions.read(connection -> SamplePages.read(connection, taxonomy, ids));
	}

	@Override
	public Path imagePath(SampleRecord sample) throws DatasetException {
		return ImagePath.of(sample, info.imageRoots());
	}

	@Override
	public void savePerceptualHashes(int[] sampleIds, long[] hashes) throws DatasetException {
		write(sampleIds.length, (connection, state) -> SampleColumnUpdate.perceptualHashes(connection, state, sampleIds, hashes));
	}

	@Override
	public void saveSplits(int[] sampleIds, byte[] splits) throws DatasetException {
		write(sampleIds.length, (connection, state) -> SampleColumnUpdate.splits(connection, state, sampleIds, splits));
	}

	@Override
	public void saveReadability(int[] sampleIds, String[] reasons) throws DatasetException {
		write(sampleIds.length, (connection, state) -> SampleColumnUpdate.readability(connection, state, sampleIds, reasons));
	}

	@Override
	public SampleIndex index() {
		return watch.current().index();
	}

	@Override
	public List<Decision> decideAll(List<DecisionRequest> requests) throws DatasetException {
		return write(requests.size(), (connection, state) -> Deciding.decide(connection, state, requests));
	}

	@Override
	public List<Decision> undoAll(List<Long> decisionIds, String author) throws DatasetException {
		return write(decisionIds.size(), (connection, state) -> Undoing.undo(connection, state, decisionIds, author));
	}

	@Override
	public List<Decision> decisions(DecisionQuery query) throws DatasetException {
		return transactions.read(connection -> DecisionRows.list(connection, query));
	}

	@Override
	public void publish(FindingSet findings) throws DatasetException {
		write(Publishing.rows(findings), (connection, state) -> {
			Publishing.publish(connection, state, findings);
			return findings;
		});
	}

	@Override
	public @Nullable FindingSet findings() throws DatasetException {
		return transactions.read(connection -> FindingRows.read(connection, TaxonomyRows.read(connection)));
	}

	@Override
	public List<Finding> keptFindings() throws DatasetException {
		return transactions.read(FindingRows::kept);
	}

	@Override
	public void saveDuplicates(List<DuplicateGroup> groups) throws DatasetException {
		int rows = groups.stream().mapToInt(group -> group.sampleIds().size()).sum();
		write(rows, (connection, state) -> {
			DuplicateRows.save(connection, state, groups);
			return groups;
		});
	}

	@Override
	public List<DuplicateGroup> duplicates() throws DatasetException {
		return transactions.read(DuplicateRows::list);
	}

	@Override
	public void saveRun(RunRecord run) throws DatasetException {
		write((connection, state) -> {
			RunRows.save(connection, state, run);
			return run;
		});
	}

	@Override
	public List<RunRecord> runs() throws DatasetException {
		return transactions.read(RunRows::list);
	}

	@Override
	public void deleteRun(String name) throws DatasetException {
		write((connection, state) -> {
			RunRows.delete(connection, state, name);
			return name;
		});
	}

	@Override
	public @Nullable String activeRun() throws DatasetException {
		return transactions.read(ActiveRun::name);
	}

	@Override
	public @Nullable ImportOrigin lastImport(int root) throws DatasetException {
		return transactions.read(connection -> ImportSources.last(connection, root));
	}

	@Override
	public void addListener(StoreListener listener) {
		watch.add(listener);
	}

	@Override
	public void removeListener(StoreListener listener) {
		watch.remove(listener);
	}

	@Override
	public void close() {
		watch.close();
		transactions.close();
	}
}
