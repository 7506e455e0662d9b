package org.reannotate.editors.sample;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;

/** Holds while a part is active; counts more than handlers that are there for every part of a kind. */
final class InThisEditor extends Expression {

	private final IWorkbenchPart part;

	InThisEditor(IWorkbenchPart part) {
		this.part = part;
	}

	@Override
	public EvaluationResult evaluate(IEvaluationContext context) {
		return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_PART_NAME) == part);
	}

	@Override
	public void collectExpressionInfo(ExpressionInfo info) {
		info.addVariableNameAccess(ISources.ACTIVE_PART_NAME);
		info.addVariableNameAccess(ISources.ACTIVE_SITE_NAME);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof InThisEditor expression && expression.part == part;
	}

	@Override
	public int hashCode() {
		return part.hashCode();
	}
}
