package org.reannotate.views.review;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.reannotate.audit.insight.SampleReading;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.images.GalleryWalk;
import org.reannotate.views.images.ImageList;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.images.ReadingContent;

/** One question with the images that answer it. */
final class QuestionPane extends Composite {

	private final Question question;
	private final Label title;
	private final Gallery gallery;
	private String category = "";

	QuestionPane(Composite parent, Question question, IWorkbenchPartSite site, Supplier<@Nullable DatasetSession> session) {
		super(parent, SWT.NONE);
		this.question = question;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		var hint = new Label(this, SWT.WRAP);
		hint.setText(question.hint());
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(hint);
		gallery = InsightViews.gallery(this, site, session, this::list);
		gallery.setThumbnailSize(128);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(gallery);
		show(null, List.of(), "");
	}

	/** Shows the answer for a category. */
	void show(@Nullable DatasetSession session, List<SampleReading> answer, String newCategory) {
		category = newCategory;
		title.setText(NLS.bind(Messages.QuestionPane_title, question.title(), answer.size()));
		ReadingContent.show(gallery, session, new ImageList(answer, List.of()));
	}

	SampleList list() {
		return GalleryWalk.list(NLS.bind(Messages.QuestionPane_list, question.title(), category), gallery);
	}

	Gallery gallery() {
		return gallery;
	}
}
