# A service or the portal, from the jar that `mvn package` made; unpacked, for it starts sooner.
FROM eclipse-temurin:17-jre AS unpacked
ARG MODULE
COPY ${MODULE}/target/${MODULE}-*-app.jar /app.jar
RUN java -Djarmode=tools -jar /app.jar extract --destination /app

FROM eclipse-temurin:17-jre
RUN useradd --uid 10001 --no-create-home tiendo && mkdir /data && chown tiendo /data
COPY --from=unpacked /app /app
USER 10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/app.jar"]
