package org.reannotate.core.dataset;

import java.util.List;

import org.reannotate.core.blind.BlindAnswer;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionQuery;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.query.NamedFilter;

/** What people said about the images of a dataset. A part of {@link DatasetStore}, whose promises hold. */
public interface DecisionStore {

	// blind answers

	/** Returns what people said of images without seeing their labels, oldest first. */
	List<BlindAnswer> blindAnswers() throws DatasetException;

	/**
	 * Records what a person said of an image without seeing its label, and whether that is the label of now. Changes no
	 * label. Emits {@link StoreEvent.Change#DETAILS}.
	 *
	 * @throws DatasetException when sample or category are not there, or this person has answered for the image before
	 */
	BlindAnswer answerBlind(int sampleId, int categoryId, String author) throws DatasetException;

	/** Forgets a person's blind answer, a slip of the hand; returns whether there was one. */
	boolean takeBackBlind(int sampleId, String author) throws DatasetException;

	// decisions

	/**
	 * Records a decision.
	 *
	 * @throws ConflictException when the sample was changed since it was {@linkplain DecisionRequest#seen() seen}
	 * @throws DatasetException  when the sample or category does not exist, or the kind does not fit
	 */
	default Decision decide(DecisionRequest request) throws DatasetException {
		return decideAll(List.of(request)).get(0);
	}

	/**
	 * Records several decisions in one transaction: all or none. Returned in the order of the requests. What a request
	 * {@linkplain DecisionRequest#seen() saw} is compared with what held before all of them.
	 */
	List<Decision> decideAll(List<DecisionRequest> requests) throws DatasetException;

	/**
	 * Takes back a decision. The sample is as it was before (with the imported label of today, where the decision was
	 * its first). Taking back an undo makes the decision again: under its own kind, and with a new id that can be taken
	 * back in turn.
	 *
	 * @param author must be who made the decision
	 * @return the undo, itself a decision
	 * @throws DatasetException when it is somebody else's decision, or the sample was changed since
	 */
	default Decision undo(long decisionId, String author) throws DatasetException {
		return undoAll(List.of(decisionId), author).get(0);
	}

	/** Takes back several decisions in one transaction: all or none. Name later ones of a sample before earlier ones. */
	List<Decision> undoAll(List<Long> decisionIds, String author) throws DatasetException;

	List<Decision> decisions(DecisionQuery query) throws DatasetException;

	// details

	/** Returns what people noted about a sample; {@link SampleDetails#none} when nothing. */
	default SampleDetails details(int sampleId) throws DatasetException {
		return allDetails(sampleId).get(0);
	}

	/** Returns what people noted about samples, in their order; {@link SampleDetails#none} for those without anything. */
	List<SampleDetails> allDetails(int... sampleIds) throws DatasetException;

	/**
	 * Saves what a person noted about a sample.
	 *
	 * @return the details with their new version
	 * @throws ConflictException when somebody saved another version since
	 * @throws DatasetException  when sample or category does not exist, or a shape is none
	 */
	default SampleDetails saveDetails(SampleDetails details, String author) throws DatasetException {
		return saveAllDetails(List.of(details), author).get(0);
	}

	/** Saves what a person noted about several samples, each once, in one transaction: all or none. */
	List<SampleDetails> saveAllDetails(List<SampleDetails> details, String author) throws DatasetException;

	// saved filters

	/** Returns the saved filters by name. */
	List<NamedFilter> filters() throws DatasetException;

	/** Saves a filter under its name, in the place of the one that has it. */
	void saveFilter(NamedFilter filter, String author) throws DatasetException;

	/** Forgets a filter; does nothing when there is none of this name. */
	void deleteFilter(String name) throws DatasetException;
}
