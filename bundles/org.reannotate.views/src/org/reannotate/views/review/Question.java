package org.reannotate.views.review;

import java.util.List;
import java.util.function.Function;

import org.reannotate.audit.insight.CategoryReview;
import org.reannotate.audit.insight.SampleReading;

/** The three questions about a category, in the order in which they are asked. */
enum Question {
	SUREST(Messages.Question_surest, Messages.Question_surestHint, CategoryReview::surest),
	LEAST_SURE(Messages.Question_leastSure, Messages.Question_leastSureHint, CategoryReview::leastSure),
	WRONG_THOUGH_SURE(Messages.Question_wrongThoughSure, Messages.Question_wrongThoughSureHint,
			CategoryReview::wrongThoughSure);

	private final String title;
	private final String hint;
	private final Function<CategoryReview, List<SampleReading>> answer;

	Question(String title, String hint, Function<CategoryReview, List<SampleReading>> answer) {
		this.title = title;
		this.hint = hint;
		this.answer = answer;
	}

	String title() {
		return title;
	}

	/** What the images are good for. */
	String hint() {
		return hint;
	}

	List<SampleReading> answer(CategoryReview review) {
		return answer.apply(review);
	}
}
