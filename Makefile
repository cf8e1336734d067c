# make demo    install what is missing, build, analyse the samples, say where the reports are
# make test    install what is missing, then everything CI runs
# make build   the release program: .build/release/keerpunt
# make bless   record the golden files anew (look at the diff before committing)
# make format  format the sources
# make spark   only the tests of the scripts for Spark (make test runs them too)
#
# make bench               measure speed beside the floor and other programs; writes Benchmarks/speed/RESULTS.md
# make bench-locales       read an export of every locale of CLDR; writes Benchmarks/locales/RESULTS.md
# make fuzz                every target for SECONDS (60) under libFuzzer
# make train               train the model of acts anew (20 minutes); writes Sources/ActModelData
# make bench-takeover      measure the detector on the test cases; writes Benchmarks/takeover/RESULTS.md
# make bench-takeover-fit  fit its weights anew on the tuning and calibration cases

KEERPUNT = .build/release/keerpunt

.PHONY: demo test build deps bless format spark bench bench-locales fuzz train bench-takeover bench-takeover-fit

deps:
	@Scripts/deps

build: deps
	@swift build -c release --product keerpunt --quiet

demo: deps
	@Scripts/demo

test:
	@Scripts/deps test
	@Scripts/check

bless:
	-RECORD=1 swift test --filter CommandLineTests
	git --no-pager diff --stat -- Tests

format:
	git ls-files '*.swift' | xargs swift format -i

spark:
	@Scripts/deps test
	@swift build --build-tests --quiet --explicit-target-dependency-import-check error
	@swift test --skip-build --disable-xctest --filter "SparkTests|SparkLinksTests"

bench: build
	@Scripts/deps bench
	@Benchmarks/speed/bench $(KEERPUNT)

bench-locales: build
	@Scripts/deps bench
	@Benchmarks/locales/bench $(KEERPUNT)

fuzz: deps
	@Scripts/fuzz $(or $(SECONDS),60)

train: deps
	@Training/train

bench-takeover: build
	@Benchmarks/takeover/bench $(KEERPUNT)

bench-takeover-fit: build
	@Benchmarks/takeover/bench $(KEERPUNT) --fit
