package vn.tiendo.eventing;

/** Opens the aggregates of a service. Each kind is opened once, as a bean. */
public interface Eventing {

    <S> Aggregates<S> aggregates(AggregateType<S> type);
}
