package vn.tiendo.plan.document.pdf;

/** Something on a page that has its place from top to bottom. */
sealed interface Item permits Line, PageTable, Beside {

    double top();
}
